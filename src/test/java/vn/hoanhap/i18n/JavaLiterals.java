package vn.hoanhap.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The string literals of a Java source text, without comments and text blocks. `joined` tells that
/// the literal is the left side of a `+`; `before` is the code on the way to it, white space
/// squeezed.
record JavaLiterals(String text, boolean joined, String before) {

  private static final Pattern TOKEN =
      Pattern.compile(
          """
          (?<comment>//[^\\n]*|/\\*.*?\\*/)\
          |(?<block>\"""\\s*?\\n.*?(?<!\\\\)\""")\
          |(?<character>'(?:[^'\\\\]|\\\\.)+')\
          |"(?<string>(?:[^"\\\\\\n]|\\\\.)*)"(?<plus>\\s*\\+)?\
          """,
          Pattern.DOTALL);

  private static final int CONTEXT = 60;

  /// All literals of a source text in their order.
  static List<JavaLiterals> of(String source) {
    List<JavaLiterals> literals = new ArrayList<>();
    for (MatchResult token : TOKEN.matcher(source).results().toList()) {
      if (token.group("string") != null) {
        String before = source.substring(Math.max(0, token.start() - CONTEXT), token.start());
        literals.add(
            new JavaLiterals(
                token.group("string"),
                token.group("plus") != null,
                before.replaceAll("\\s+", " ").strip()));
      }
    }
    return literals;
  }
}
