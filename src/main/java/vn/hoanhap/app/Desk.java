package vn.hoanhap.app;

import java.time.Clock;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.reference.Reference;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.ui.shell.Dialogs;
import vn.hoanhap.ui.shell.Navigator;
import vn.hoanhap.ui.shell.Tasks;

/// What every screen of one sitting is made with: the words, the clock, the threads, the questions,
/// the way around, who sits here, and the reference data.
record Desk(
    Messages messages,
    Clock clock,
    Tasks tasks,
    Dialogs dialogs,
    Navigator navigator,
    Actor actor,
    Reference reference) {}
