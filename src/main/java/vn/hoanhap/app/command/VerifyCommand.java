package vn.hoanhap.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.usecase.safety.VerifyRegister;

/// Checks the file, the links between records, the search index and the ledger chain.
@Command(name = "verify", description = "command.verify")
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final List<String> codes;

  @Mixin private RegisterOptions register;

  @Mixin private JsonFlag json;

  /// Every check.
  VerifyCommand(Terminal terminal) {
    this(terminal, List.of());
  }

  /// The named checks alone; all of them when none is named.
  VerifyCommand(Terminal terminal, List<String> codes) {
    this.terminal = terminal;
    this.codes = codes;
  }

  @Override
  public Integer call() {
    List<VerifyRegister.Finding> findings;
    try (Register open = register.open(terminal)) {
      findings = open.verifyRegister().handle(open.actor());
    }
    List<VerifyRegister.Finding> wanted =
        findings.stream().filter(one -> codes.isEmpty() || codes.contains(one.code())).toList();
    boolean passed = wanted.stream().allMatch(VerifyRegister.Finding::passed);
    if (json.isGiven()) {
      terminal.print(document(wanted, passed));
    } else {
      wanted.forEach(finding -> terminal.print(line(finding)));
    }
    return passed ? Exit.DONE : Exit.NO;
  }

  private static ObjectNode document(List<VerifyRegister.Finding> findings, boolean passed) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("passed", passed);
    ArrayNode checks = document.putArray("checks");
    for (VerifyRegister.Finding finding : findings) {
      checks
          .addObject()
          .put("code", finding.code())
          .put("passed", finding.passed())
          .put("looked", finding.looked())
          .put("detail", finding.detail());
    }
    return document;
  }

  private String line(VerifyRegister.Finding finding) {
    Messages messages = terminal.messages();
    String verdict = messages.text(finding.passed() ? "command.verify.good" : "command.verify.bad");
    return messages.text(
        "command.verify.line",
        verdict,
        messages.text("verify." + finding.code()),
        finding.looked(),
        finding.detail());
  }
}
