package vn.hoanhap.domain;

import java.util.List;

/// Something that went wrong and that a person must hear about. It carries a key, not a text: the
/// texts are `fault.KEY` (what happened), `fault.KEY.why` and `fault.KEY.todo` in the message
/// files, all with the same arguments. Arguments may hold personal data, so they are shown on the
/// screen and never written to the program's log; [#getMessage()] holds the key alone.
public abstract sealed class Fault extends RuntimeException {

  private final String key;
  private final transient List<Object> arguments;

  private Fault(String key, Throwable cause, Object... arguments) {
    super(key, cause);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /// The message key without its `fault.` prefix, for example `measure.term-over`.
  public final String key() {
    return key;
  }

  /// What the message texts name: the record, the value, the article.
  public final List<Object> arguments() {
    return arguments;
  }

  /// A rule of the law or of the register forbids what was asked. [#field()] names the input at
  /// fault, or is empty when the whole is; [#article()] cites the law, or is empty.
  public static final class RuleBroken extends Fault {
    private final String field;
    private final String article;

    public RuleBroken(String key, String field, String article, Object... arguments) {
      super(key, null, arguments);
      this.field = field;
      this.article = article;
    }

    public String field() {
      return field;
    }

    public String article() {
      return article;
    }
  }

  /// The record asked for is not in the register.
  public static final class NotFound extends Fault {
    public NotFound(String key, Object... arguments) {
      super(key, null, arguments);
    }
  }

  /// Somebody else changed the record since it was read.
  public static final class Conflict extends Fault {
    public Conflict(String key, Object... arguments) {
      super(key, null, arguments);
    }
  }

  /// The role, or the lack of a reason, does not allow it.
  public static final class Denied extends Fault {
    public Denied(String key, Object... arguments) {
      super(key, null, arguments);
    }
  }

  /// A file, key or bundle cannot be used: damaged, wrong key, newer version, another commune.
  /// Nothing was changed.
  public static final class Unusable extends Fault {
    public Unusable(String key, Throwable cause, Object... arguments) {
      super(key, cause, arguments);
    }
  }

  /// The disk refused: full, read-only, gone. What was typed is still with the person who typed it.
  public static final class NotSaved extends Fault {
    public NotSaved(String key, Throwable cause, Object... arguments) {
      super(key, cause, arguments);
    }
  }
}
