package vn.hoanhap.app.command;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Messages;

/// A fault in words: what happened, why, what to do, and the article where a law forbids.
final class FaultWords {

  private final Messages messages;

  FaultWords(Messages messages) {
    this.messages = messages;
  }

  /// What happened, in one sentence.
  String what(Fault fault) {
    return messages.text("fault." + fault.key(), fault.arguments().toArray());
  }

  /// Why, in one sentence.
  String why(Fault fault) {
    return messages.text("fault." + fault.key() + ".why", fault.arguments().toArray());
  }

  /// What to do, in one sentence.
  String todo(Fault fault) {
    return messages.text("fault." + fault.key() + ".todo", fault.arguments().toArray());
  }

  /// Tells the whole on the terminal.
  void say(Fault fault, Terminal terminal) {
    terminal.say(what(fault));
    terminal.say(why(fault));
    terminal.say("→ " + todo(fault));
  }

  /// The whole, for a script: the stable key beside the words.
  ObjectNode json(Fault fault) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("key", fault.key());
    json.put("text", what(fault));
    json.put("why", why(fault));
    json.put("todo", todo(fault));
    if (fault instanceof Fault.RuleBroken broken) {
      json.put("field", broken.field());
      json.put("article", broken.article());
    }
    return json;
  }
}
