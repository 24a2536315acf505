package vn.hoanhap.app.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.hoanhap.domain.Fault;

/// The password of a command: from a file, else from `HOANHAP_PASSWORD`, never from the arguments,
/// which every user of the machine can see.
final class Password {

  private static final String VARIABLE = "HOANHAP_PASSWORD";

  private final Terminal terminal;

  Password(Terminal terminal) {
    this.terminal = terminal;
  }

  /// The password, without the line end that editors put behind it. The caller wipes it.
  char[] read(Path file) {
    if (file != null) {
      return fromFile(file);
    }
    String set = terminal.environment(VARIABLE);
    if (set == null || set.isEmpty()) {
      throw new WrongUse(terminal.messages().text("command.no-password", VARIABLE));
    }
    return set.toCharArray();
  }

  private char[] fromFile(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Fault.Unusable("command.password-unreadable", unreadable, file.toString());
    }
    try {
      CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      char[] all = new char[chars.remaining()];
      chars.get(all);
      char[] password = Arrays.copyOf(all, withoutLineEnd(all));
      Arrays.fill(all, '\0');
      return password;
    } catch (CharacterCodingException notText) {
      throw new Fault.Unusable("command.password-unreadable", notText, file.toString());
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static int withoutLineEnd(char[] text) {
    int length = text.length;
    while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == '\r')) {
      length--;
    }
    return length;
  }
}
