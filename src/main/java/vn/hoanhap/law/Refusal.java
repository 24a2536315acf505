package vn.hoanhap.law;

import java.util.List;
import vn.hoanhap.domain.Fault;

/// A case the law does not allow on the register. The texts are `fault.KEY`, `fault.KEY.why` and
/// `fault.KEY.todo`, with these arguments; `field` is the input at fault.
public record Refusal(String key, String field, String article, List<Object> arguments) {

  public Refusal {
    arguments = List.copyOf(arguments);
  }

  /// The same as a fault to throw or show.
  public Fault.RuleBroken fault() {
    return new Fault.RuleBroken(key, field, article, arguments.toArray());
  }
}
