package vn.hoanhap.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.hoanhap.domain.Fault;

/// Standard input as lines of UTF-8. Text in another encoding is refused: a register must not fill
/// with names whose letters were guessed.
final class Input {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Terminal terminal;
  private final BufferedReader reader;
  private boolean first = true;

  Input(Terminal terminal) {
    this.terminal = terminal;
    this.reader =
        new BufferedReader(
            new InputStreamReader(
                terminal.in(),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /// The next line without its end, or null after the last.
  String nextLine() {
    try {
      String line = reader.readLine();
      if (first && line != null && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(BYTE_ORDER_MARK.length());
      }
      first = false;
      return line;
    } catch (CharacterCodingException notUtf8) {
      throw new WrongUse(terminal.messages().text("command.not-utf-8"));
    } catch (IOException gone) {
      throw new Fault.Unusable("command.input-gone", gone);
    }
  }

  /// All lines.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String line = nextLine(); line != null; line = nextLine()) {
      lines.add(line);
    }
    return lines;
  }
}
