package vn.hoanhap.domain.clock;

import java.util.List;

/// One step of an answer: the message key `law.KEY` with its arguments (dates, numbers, periods),
/// the article it rests on, where its text was read, and how sure that source is: A (full text
/// read), B (reputable secondary source), C (inference), U (unconfirmed).
public record Reason(
    String key, List<Object> arguments, String article, String source, char confidence) {

  public Reason {
    arguments = List.copyOf(arguments);
  }
}
