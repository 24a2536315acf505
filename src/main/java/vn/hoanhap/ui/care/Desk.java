package vn.hoanhap.ui.care;

import java.time.Clock;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Tasks;

/// What every page needs: who works, where work runs, what day it is, and the words.
public record Desk(Actor actor, Tasks tasks, Clock clock, Messages messages, Reference reference) {}
