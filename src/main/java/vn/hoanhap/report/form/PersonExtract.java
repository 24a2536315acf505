package vn.hoanhap.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hoanhap.domain.time.PartialDate;

/// The person's own extract (Trích lục của chính người đó): what the register holds about a person,
/// for that person to read: dates, decisions, next duties, rights, whom to ask, how to correct. It
/// has no place for internal notes (Luật BVDLCN 91/2025 Điều 4).
public record PersonExtract(
    Office office,
    String number,
    LocalDate date,
    Identity identity,
    List<Ground> grounds,
    List<Step> nextSteps,
    List<String> entitlements,
    Contact contact,
    PrintStamp stamp,
    Set<PrintMark> marks) {

  public PersonExtract {
    number = PlainText.of(number);
    grounds = List.copyOf(grounds);
    nextSteps = List.copyOf(nextSteps);
    entitlements = entitlements.stream().map(PlainText::of).toList();
    marks = Set.copyOf(marks);
  }

  /// Who it is about. `birth` may be null when no paper states it; the number may be blank.
  public record Identity(String fullName, PartialDate birth, String citizenNumber, String home) {
    public Identity {
      fullName = PlainText.of(fullName);
      citizenNumber = PlainText.of(citizenNumber);
      home = PlainText.of(home);
    }
  }

  /// One measure: its name, the paper behind it in one line, first and last day (either may be
  /// null), and its state in plain words. `outlook` says when a conviction is expected to be
  /// expunged, for people helped until then; empty for others.
  public record Ground(
      String measure, String basis, LocalDate from, LocalDate until, String outlook, String state) {
    public Ground {
      measure = PlainText.of(measure);
      basis = PlainText.of(basis);
      outlook = PlainText.of(outlook);
      state = PlainText.of(state);
    }
  }

  /// Something the person has to do, and by when; null when there is no day.
  public record Step(LocalDate by, String what) {
    public Step {
      what = PlainText.of(what);
    }
  }

  /// Whom to ask, where, when; each may be blank and is then left out.
  public record Contact(String officer, String helper, String phone, String address, String hours) {
    public Contact {
      officer = PlainText.of(officer);
      helper = PlainText.of(helper);
      phone = PlainText.of(phone);
      address = PlainText.of(address);
      hours = PlainText.of(hours);
    }
  }
}
