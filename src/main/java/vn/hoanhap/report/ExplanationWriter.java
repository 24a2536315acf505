package vn.hoanhap.report;

import java.util.List;
import vn.hoanhap.i18n.Messages;
import vn.hoanhap.report.form.LawExplanation;
import vn.hoanhap.report.form.LawExplanation.Part;
import vn.hoanhap.report.form.LawExplanation.Step;
import vn.hoanhap.report.form.PaperDates;

/// Draws the explanation of a person's dates. What fits on one page at 11 points or more stays on
/// one; a longer one goes on in the usual size.
public final class ExplanationWriter {

  private static final List<Float> SIZES = List.of(13f, 12.5f, 12f, 11.5f, 11f, 12f);
  private static final float NAMES = 0.4f;

  private final Messages messages;

  /// Writes in the language of the messages.
  public ExplanationWriter(Messages messages) {
    this.messages = messages;
  }

  /// The explanation as a PDF file; safe to call from several threads.
  public byte[] write(LawExplanation explanation) {
    LetterWriter.Letter letter =
        new LetterWriter.Letter(
            explanation.office(),
            explanation.number(),
            messages.text("paper.law.symbol"),
            explanation.date(),
            messages.text("paper.law.kind"),
            messages.text("paper.law.subject"),
            List.of(messages.text("paper.recipients.file", explanation.office().abbreviation())),
            true,
            explanation.stamp(),
            "paper.marking.restricted",
            explanation.marks());
    return new LetterWriter(messages).write(letter, SIZES, text -> write(explanation, text));
  }

  private void write(LawExplanation explanation, Paragraphs text) {
    text.paragraph(messages.text("paper.law.intro"));
    text.fact(messages.text("paper.extract.name"), explanation.fullName(), NAMES);
    text.fact(
        messages.text("paper.extract.birth"),
        explanation.birth() == null
            ? messages.text("paper.extract.not-recorded")
            : PaperDates.dayFirst(explanation.birth()),
        NAMES);
    explanation.parts().forEach(part -> writePart(part, text));
    text.heading(messages.text("paper.law.about"));
    text.paragraph(
        messages.text(
            "paper.law.about.text",
            explanation.ruleBook(),
            PaperDates.dayFirst(explanation.reckonedOn())));
  }

  private void writePart(Part part, Paragraphs text) {
    text.heading(part.title());
    text.fact(messages.text("paper.extract.basis"), part.basis(), NAMES);
    part.answer().forEach(fact -> text.fact(fact.name(), fact.value(), NAMES));
    section(text, "paper.law.steps", part.steps());
    section(text, "paper.law.warnings", part.warnings());
    if (!part.missing().isEmpty()) {
      text.name(messages.text("paper.law.missing"));
      text.paragraph(messages.text("paper.law.missing.text", String.join("; ", part.missing())));
    }
    section(text, "paper.law.moves", part.moves());
  }

  private void section(Paragraphs text, String nameKey, List<Step> steps) {
    if (steps.isEmpty()) {
      return;
    }
    text.name(messages.text(nameKey));
    int number = 0;
    for (Step step : steps) {
      number++;
      text.numbered(number, step.sentence());
      if (!step.source().isEmpty()) {
        text.remark(
            step.confirmed()
                ? step.source()
                : messages.text("paper.law.unconfirmed", step.source()));
      }
    }
  }
}
