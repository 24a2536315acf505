package vn.hoanhap.report;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.PaperDates;
import vn.hoanhap.report.form.PersonExtract;
import vn.hoanhap.report.form.PersonExtract.Contact;
import vn.hoanhap.report.form.PersonExtract.Ground;
import vn.hoanhap.report.form.PersonExtract.Identity;
import vn.hoanhap.report.form.PersonExtract.Step;

/// Draws the person's own extract as one upright page in plain words. Long contents are set
/// smaller, down to 10.5 points; only what does not fit even so goes on to a second page.
public final class ExtractWriter {

  private static final List<Float> SIZES = List.of(13f, 12.5f, 12f, 11.5f, 11f, 10.5f);

  private final Messages messages;

  /// Writes in the language of the messages.
  public ExtractWriter(Messages messages) {
    this.messages = messages;
  }

  /// The extract as a PDF file; safe to call from several threads.
  public byte[] write(PersonExtract extract) {
    LetterWriter.Letter letter =
        new LetterWriter.Letter(
            extract.office(),
            extract.number(),
            messages.text("paper.extract.symbol"),
            extract.date(),
            messages.text("paper.extract.kind"),
            messages.text("paper.extract.subject"),
            List.of(
                messages.text("paper.recipients.person"),
                messages.text("paper.recipients.file", extract.office().abbreviation())),
            false,
            extract.stamp(),
            "paper.marking.own",
            extract.marks());
    return new LetterWriter(messages).write(letter, SIZES, text -> write(extract, text));
  }

  private void write(PersonExtract extract, Paragraphs text) {
    text.paragraph(messages.text("paper.extract.intro", extract.office().name()));
    writeIdentity(extract.identity(), text);
    text.heading(messages.text("paper.extract.grounds"));
    if (extract.grounds().isEmpty()) {
      text.paragraph(messages.text("paper.extract.no-grounds"));
    }
    extract.grounds().forEach(ground -> writeGround(ground, text));
    text.heading(messages.text("paper.extract.next"));
    if (extract.nextSteps().isEmpty()) {
      text.paragraph(messages.text("paper.extract.no-next"));
    }
    extract.nextSteps().forEach(step -> text.item(step(step)));
    text.heading(messages.text("paper.extract.rights"));
    if (extract.entitlements().isEmpty()) {
      text.paragraph(messages.text("paper.extract.no-rights"));
    }
    extract.entitlements().forEach(text::item);
    writeContact(extract.contact(), text);
    text.heading(messages.text("paper.extract.correct"));
    text.paragraph(messages.text("paper.extract.correct.text", extract.office().name()));
  }

  private void writeIdentity(Identity identity, Paragraphs text) {
    String unknown = messages.text("paper.extract.not-recorded");
    text.heading(messages.text("paper.extract.who"));
    text.fact(messages.text("paper.extract.name"), identity.fullName());
    text.fact(
        messages.text("paper.extract.birth"),
        identity.birth() == null ? unknown : PaperDates.dayFirst(identity.birth()));
    text.fact(
        messages.text("paper.extract.citizen-number"),
        identity.citizenNumber().isEmpty() ? unknown : identity.citizenNumber());
    text.fact(
        messages.text("paper.extract.home"), identity.home().isEmpty() ? unknown : identity.home());
  }

  private void writeGround(Ground ground, Paragraphs text) {
    text.name(ground.measure());
    text.fact(messages.text("paper.extract.basis"), ground.basis());
    text.fact(messages.text("paper.extract.term"), term(ground));
    if (!ground.outlook().isEmpty()) {
      text.fact(messages.text("paper.extract.outlook"), ground.outlook());
    }
    text.fact(messages.text("paper.extract.state"), ground.state());
  }

  private void writeContact(Contact contact, Paragraphs text) {
    text.heading(messages.text("paper.extract.ask"));
    factIfKnown(text, messages.text("paper.extract.officer"), contact.officer(), contact.phone());
    factIfKnown(text, messages.text("paper.extract.helper"), contact.helper(), "");
    String where =
        contact.hours().isEmpty()
            ? messages.text("paper.extract.address")
            : messages.text("paper.extract.address-hours");
    factIfKnown(text, where, contact.address(), contact.hours());
  }

  private static void factIfKnown(Paragraphs text, String name, String value, String more) {
    String line = Stream.of(value, more).filter(part -> !part.isEmpty()).collect(joining(" – "));
    if (!line.isEmpty()) {
      text.fact(name, line);
    }
  }

  private String step(Step step) {
    return step.by() == null
        ? step.what()
        : messages.text("paper.extract.step", PaperDates.dayFirst(step.by()), step.what());
  }

  private String term(Ground ground) {
    return ground.outlook().isEmpty() || ground.from() == null
        ? term(ground.from(), ground.until())
        : messages.text("paper.extract.term.released", PaperDates.dayFirst(ground.from()));
  }

  private String term(LocalDate from, LocalDate until) {
    if (from == null && until == null) {
      return messages.text("paper.extract.term.none");
    }
    if (until == null) {
      return messages.text("paper.extract.term.from", PaperDates.dayFirst(from));
    }
    return from == null
        ? messages.text("paper.extract.term.until", PaperDates.dayFirst(until))
        : messages.text(
            "paper.extract.term.both", PaperDates.dayFirst(from), PaperDates.dayFirst(until));
  }
}
