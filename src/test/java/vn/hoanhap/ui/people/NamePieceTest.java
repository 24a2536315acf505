package vn.hoanhap.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoanhap.ui.people.PersonRow.Span;

/// The given name is a piece of its own, wherever the marks of a search lie.
class NamePieceTest {

  @Test
  void givenName_isApart() {
    assertThat(NamePiece.of(List.of(new Span("Nguyễn Thị Phương Ánh", false))))
        .containsExactly(
            new NamePiece("Nguyễn Thị Phương ", false, false), new NamePiece("Ánh", false, true));
  }

  @Test
  void markInsideTheGivenName_andOneBeforeIt_stay() {
    assertThat(
            NamePiece.of(
                List.of(
                    new Span("Ng", true),
                    new Span("uyễn Văn ", false),
                    new Span("An", true),
                    new Span("h", false))))
        .containsExactly(
            new NamePiece("Ng", true, false),
            new NamePiece("uyễn Văn ", false, false),
            new NamePiece("An", true, true),
            new NamePiece("h", false, true));
  }

  @Test
  void oneWord_isTheGivenName() {
    assertThat(NamePiece.of(List.of(new Span("Ánh", true))))
        .containsExactly(new NamePiece("Ánh", true, true));
    assertThat(NamePiece.of(List.of())).isEmpty();
  }
}
