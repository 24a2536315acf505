package vn.hoanhap.bundle;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.domain.measure.BasisType;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.measure.MeasureStatus;
import vn.hoanhap.domain.person.Employment;
import vn.hoanhap.domain.person.Sex;

/// Reads a payload and believes nothing: every field must be there, of its form and expected; what
/// is refused is named by its path. People are read one at a time, so a large file costs the memory
/// of its model and not of its text.
public final class BundleV1Reader {

  private static final Set<String> REST =
      Set.of(
          "training",
          "post",
          "recipients",
          "sequence",
          "previous",
          "acknowledged",
          "month",
          "writtenAt",
          "figures",
          "activities",
          "people",
          "tombstones",
          "transfers",
          "corrections",
          "ledger");

  private final JsonMapper mapper = JsonLimits.payload();
  private final ObjectReader one = JsonLimits.oneValue(mapper);

  /// Reads the stream to its end. Every refusal is a [vn.hoanhap.domain.Fault.Unusable] whose
  /// argument is the path of the value at fault, empty for the document itself.
  public BundleV1 read(InputStream in) {
    try (JsonParser json = mapper.createParser(in)) {
      try {
        return read(json);
      } catch (StreamConstraintsException tooMuch) {
        throw JsonPaths.fault("bundle.limit", json, tooMuch);
      } catch (JacksonException notJson) {
        throw JsonPaths.fault("bundle.not-json", json, notJson);
      }
    }
  }

  private BundleV1 read(JsonParser json) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw Fields.fault("bundle.not-ours", "");
    }
    requireFormat(json);
    ObjectNode head = mapper.createObjectNode();
    List<PersonV1> people = null;
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      if (!REST.contains(name)) {
        throw Fields.fault("bundle.field-unknown", name);
      }
      json.nextToken();
      if (name.equals("people")) {
        people = people(json);
      } else {
        head.set(name, one.readTree(json));
      }
    }
    if (json.nextToken() != null) {
      throw Fields.fault("bundle.not-json", "");
    }
    if (people == null) {
      throw Fields.fault("bundle.field-missing", "people");
    }
    return bundle(new Fields(head, ""), people);
  }

  /// The first two fields say whether this is ours and whether we are new enough, before anything
  /// else is looked at.
  private static void requireFormat(JsonParser json) {
    boolean named =
        "format".equals(json.nextName()) && BundleV1.FORMAT.equals(json.nextStringValue());
    boolean versioned =
        named && "schema".equals(json.nextName()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT;
    if (!versioned) {
      throw Fields.fault("bundle.not-ours", "");
    }
    if (json.getIntValue() > BundleV1.SCHEMA) {
      throw new vn.hoanhap.domain.Fault.Unusable(
          "bundle.newer", null, json.getIntValue(), BundleV1.SCHEMA);
    }
    if (json.getIntValue() < 1) {
      throw Fields.fault("bundle.field-range", "schema");
    }
  }

  private List<PersonV1> people(JsonParser json) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw Fields.fault("bundle.field-type", "people");
    }
    List<PersonV1> people = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonNode node = one.readTree(json);
      people.add(person(new Fields(node, "people[" + people.size() + "]")));
    }
    return people;
  }

  private static BundleV1 bundle(Fields f, List<PersonV1> people) {
    boolean training = f.flag("training");
    BundleV1.Post post = post(f.object("post"));
    List<String> recipients = f.texts("recipients");
    int sequence = f.count("sequence");
    String previous = f.textOrNull("previous");
    int acknowledged = f.count("acknowledged");
    var month = f.month("month");
    var writtenAt = f.instant("writtenAt");
    var figures = f.list("figures", BundleV1Reader::figure);
    var activities = f.list("activities", BundleV1Reader::activities);
    var tombstones = f.list("tombstones", BundleV1Reader::tombstone);
    var transfers = f.list("transfers", BundleV1Reader::transfer);
    var corrections = f.list("corrections", BundleV1Reader::correction);
    var ledger = ledger(f.object("ledger"));
    return f.build(
        () ->
            new BundleV1(
                training,
                post,
                recipients,
                sequence,
                previous,
                acknowledged,
                month,
                writtenAt,
                figures,
                activities,
                people,
                tombstones,
                transfers,
                corrections,
                ledger));
  }

  private static BundleV1.Post post(Fields f) {
    String code = f.text("code");
    var from = f.day("validFrom");
    var to = f.dayOrNull("validTo");
    return f.build(() -> new BundleV1.Post(code, from, to));
  }

  private static BundleV1.LedgerHead ledger(Fields f) {
    long lines = f.number("lines", Long.MAX_VALUE);
    String head = f.text("head");
    return f.build(() -> new BundleV1.LedgerHead(lines, head));
  }

  private static FigureV1 figure(Fields f) {
    MeasureKind kind = f.code("kind", MeasureKind::of);
    int opening = f.count("opening");
    int received = f.count("received");
    var left = f.counts("left", CloseReason::of);
    int current = f.count("current");
    int women = f.count("women");
    int underEighteen = f.count("underEighteen");
    int withHelper = f.count("withHelper");
    var work = f.counts("work", Employment::of);
    return f.build(
        () ->
            new FigureV1(
                kind, opening, received, left, current, women, underEighteen, withHelper, work));
  }

  private static BundleV1.ActivityCount activities(Fields f) {
    ActivityType type = f.code("type", ActivityType::of);
    int count = f.count("count");
    return f.build(() -> new BundleV1.ActivityCount(type, count));
  }

  private static PersonV1 person(Fields f) {
    String id = f.text("id");
    int version = f.count("version");
    int base = f.count("base");
    Role author = f.code("author", Role::of);
    var at = f.instant("at");
    Fields identity = f.objectOrNull("identity");
    PersonV1.Identity who = identity == null ? null : identity(identity);
    var measures = f.list("measures", BundleV1Reader::measure);
    return f.build(() -> new PersonV1(id, version, base, author, at, who, measures));
  }

  private static PersonV1.Identity identity(Fields f) {
    String number = f.textOrNull("citizenNumber");
    String name = f.text("name");
    Sex sex = f.code("sex", Sex::of);
    Integer year = f.countOrNull("birthYear");
    return f.build(() -> new PersonV1.Identity(number, name, sex, year));
  }

  private static MeasureV1 measure(Fields f) {
    String id = f.text("id");
    int version = f.count("version");
    int base = f.count("base");
    Role author = f.code("author", Role::of);
    var at = f.instant("at");
    MeasureKind kind = f.code("kind", MeasureKind::of);
    MeasureStatus status = f.code("status", MeasureStatus::of);
    Fields basis = f.objectOrNull("basis");
    MeasureV1.Basis paper = basis == null ? null : basis(basis);
    var from = f.dayOrNull("from");
    var managedFrom = f.dayOrNull("managedFrom");
    var statedTo = f.dayOrNull("statedTo");
    var computedTo = f.dayOrNull("computedTo");
    Fields closing = f.objectOrNull("closing");
    MeasureV1.Closing end = closing == null ? null : closing(closing);
    String grade = f.textOrNull("grade");
    return f.build(
        () ->
            new MeasureV1(
                id,
                version,
                base,
                author,
                at,
                kind,
                status,
                paper,
                from,
                managedFrom,
                statedTo,
                computedTo,
                end,
                grade));
  }

  private static MeasureV1.Basis basis(Fields f) {
    BasisType type = f.code("type", BasisType::of);
    String number = f.text("number");
    var date = f.day("date");
    String issuer = f.text("issuer");
    return f.build(() -> new MeasureV1.Basis(type, number, date, issuer));
  }

  private static MeasureV1.Closing closing(Fields f) {
    CloseReason reason = f.code("reason", CloseReason::of);
    var on = f.day("on");
    return f.build(() -> new MeasureV1.Closing(reason, on));
  }

  private static BundleV1.Tombstone tombstone(Fields f) {
    RecordType record = f.code("record", RecordType::of);
    String id = f.text("id");
    int version = f.count("version");
    Erasure rule = f.code("rule", Erasure::of);
    var at = f.instant("at");
    return f.build(() -> new BundleV1.Tombstone(record, id, version, rule, at));
  }

  private static BundleV1.Transfer transfer(Fields f) {
    String measure = f.text("measure");
    String person = f.text("person");
    String toCommune = f.textOrNull("toCommune");
    var on = f.day("on");
    return f.build(() -> new BundleV1.Transfer(measure, person, toCommune, on));
  }

  private static BundleV1.Correction correction(Fields f) {
    var month = f.month("month");
    MeasureKind kind = f.code("kind", MeasureKind::of);
    String figure = f.text("figure");
    int was = f.count("was");
    int now = f.count("now");
    Role author = f.code("author", Role::of);
    var at = f.instant("at");
    return f.build(() -> new BundleV1.Correction(month, kind, figure, was, now, author, at));
  }
}
