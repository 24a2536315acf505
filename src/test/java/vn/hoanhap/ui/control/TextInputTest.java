package vn.hoanhap.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Focus: what is pasted from a document keeps its words apart.
@ExtendWith(ApplicationExtension.class)
class TextInputTest {

  @Test
  void lineBreaksAndTabs_becomeSpaces() {
    assertThat(TextInput.onOneLine("  nhận xét\r\ndòng\thai ")).isEqualTo("nhận xét dòng hai");
  }
}
