package vn.hoanhap.bundle;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import vn.hoanhap.domain.measure.CloseReason;
import vn.hoanhap.domain.person.Employment;

/// Writes a [BundleV1] as JSON in UTF-8 without white space: every field named here, in this order,
/// also when it is null, so that equal bundles give equal bytes and equal digests.
public final class BundleV1Writer {

  private final JsonMapper mapper = JsonLimits.payload();

  /// Writes the payload; the stream stays open.
  public void write(BundleV1 bundle, OutputStream out) {
    JsonGenerator json = mapper.createGenerator(out);
    json.configure(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false);
    json.writeStartObject();
    json.writeStringProperty("format", BundleV1.FORMAT);
    json.writeNumberProperty("schema", BundleV1.SCHEMA);
    json.writeBooleanProperty("training", bundle.training());
    post(json, bundle.post());
    list(json, "recipients", bundle.recipients(), json::writeString);
    json.writeNumberProperty("sequence", bundle.sequence());
    text(json, "previous", bundle.previous());
    json.writeNumberProperty("acknowledged", bundle.acknowledged());
    text(json, "month", bundle.month());
    text(json, "writtenAt", bundle.writtenAt());
    list(json, "figures", bundle.figures(), figure -> figure(json, figure));
    list(json, "activities", bundle.activities(), count -> activities(json, count));
    list(json, "people", bundle.people(), person -> person(json, person));
    list(json, "tombstones", bundle.tombstones(), gone -> tombstone(json, gone));
    list(json, "transfers", bundle.transfers(), transfer -> transfer(json, transfer));
    list(json, "corrections", bundle.corrections(), change -> correction(json, change));
    json.writeObjectPropertyStart("ledger");
    json.writeNumberProperty("lines", bundle.ledger().lines());
    json.writeStringProperty("head", bundle.ledger().head());
    json.writeEndObject();
    json.writeEndObject();
    json.close();
  }

  private static void post(JsonGenerator json, BundleV1.Post post) {
    json.writeObjectPropertyStart("post");
    json.writeStringProperty("code", post.code());
    text(json, "validFrom", post.validFrom());
    text(json, "validTo", post.validTo());
    json.writeEndObject();
  }

  private static void figure(JsonGenerator json, FigureV1 figure) {
    json.writeStartObject();
    json.writeStringProperty("kind", figure.kind().code());
    json.writeNumberProperty("opening", figure.opening());
    json.writeNumberProperty("received", figure.received());
    counts(json, "left", figure.left(), CloseReason::code);
    json.writeNumberProperty("current", figure.current());
    json.writeNumberProperty("women", figure.women());
    json.writeNumberProperty("underEighteen", figure.underEighteen());
    json.writeNumberProperty("withHelper", figure.withHelper());
    counts(json, "work", figure.work(), Employment::code);
    json.writeEndObject();
  }

  private static void activities(JsonGenerator json, BundleV1.ActivityCount count) {
    json.writeStartObject();
    json.writeStringProperty("type", count.type().code());
    json.writeNumberProperty("count", count.count());
    json.writeEndObject();
  }

  private static void person(JsonGenerator json, PersonV1 person) {
    json.writeStartObject();
    json.writeStringProperty("id", person.id());
    json.writeNumberProperty("version", person.version());
    json.writeNumberProperty("base", person.base());
    json.writeStringProperty("author", person.author().code());
    text(json, "at", person.at());
    identity(json, person.identity());
    list(json, "measures", person.measures(), measure -> measure(json, measure));
    json.writeEndObject();
  }

  private static void identity(JsonGenerator json, PersonV1.Identity identity) {
    if (identity == null) {
      json.writeNullProperty("identity");
      return;
    }
    json.writeObjectPropertyStart("identity");
    text(json, "citizenNumber", identity.citizenNumber());
    json.writeStringProperty("name", identity.name());
    json.writeStringProperty("sex", identity.sex().code());
    if (identity.birthYear() == null) {
      json.writeNullProperty("birthYear");
    } else {
      json.writeNumberProperty("birthYear", identity.birthYear());
    }
    json.writeEndObject();
  }

  private static void measure(JsonGenerator json, MeasureV1 measure) {
    json.writeStartObject();
    json.writeStringProperty("id", measure.id());
    json.writeNumberProperty("version", measure.version());
    json.writeNumberProperty("base", measure.base());
    json.writeStringProperty("author", measure.author().code());
    text(json, "at", measure.at());
    json.writeStringProperty("kind", measure.kind().code());
    json.writeStringProperty("status", measure.status().code());
    basis(json, measure.basis());
    text(json, "from", measure.from());
    text(json, "managedFrom", measure.managedFrom());
    text(json, "statedTo", measure.statedTo());
    text(json, "computedTo", measure.computedTo());
    closing(json, measure.closing());
    text(json, "grade", measure.grade());
    json.writeEndObject();
  }

  private static void basis(JsonGenerator json, MeasureV1.Basis basis) {
    if (basis == null) {
      json.writeNullProperty("basis");
      return;
    }
    json.writeObjectPropertyStart("basis");
    json.writeStringProperty("type", basis.type().code());
    json.writeStringProperty("number", basis.number());
    text(json, "date", basis.date());
    json.writeStringProperty("issuer", basis.issuer());
    json.writeEndObject();
  }

  private static void closing(JsonGenerator json, MeasureV1.Closing closing) {
    if (closing == null) {
      json.writeNullProperty("closing");
      return;
    }
    json.writeObjectPropertyStart("closing");
    json.writeStringProperty("reason", closing.reason().code());
    text(json, "on", closing.on());
    json.writeEndObject();
  }

  private static void tombstone(JsonGenerator json, BundleV1.Tombstone gone) {
    json.writeStartObject();
    json.writeStringProperty("record", gone.record().code());
    json.writeStringProperty("id", gone.id());
    json.writeNumberProperty("version", gone.version());
    json.writeStringProperty("rule", gone.rule().code());
    text(json, "at", gone.at());
    json.writeEndObject();
  }

  private static void transfer(JsonGenerator json, BundleV1.Transfer transfer) {
    json.writeStartObject();
    json.writeStringProperty("measure", transfer.measure());
    json.writeStringProperty("person", transfer.person());
    text(json, "toCommune", transfer.toCommune());
    text(json, "on", transfer.on());
    json.writeEndObject();
  }

  private static void correction(JsonGenerator json, BundleV1.Correction change) {
    json.writeStartObject();
    text(json, "month", change.month());
    json.writeStringProperty("kind", change.kind().code());
    json.writeStringProperty("figure", change.figure());
    json.writeNumberProperty("was", change.was());
    json.writeNumberProperty("now", change.now());
    json.writeStringProperty("author", change.author().code());
    text(json, "at", change.at());
    json.writeEndObject();
  }

  private static <T> void list(JsonGenerator json, String name, List<T> items, Consumer<T> each) {
    json.writeArrayPropertyStart(name);
    items.forEach(each);
    json.writeEndArray();
  }

  private static <K extends Enum<K>> void counts(
      JsonGenerator json, String name, Map<K, Integer> counts, Function<K, String> code) {
    json.writeObjectPropertyStart(name);
    counts.forEach((key, count) -> json.writeNumberProperty(code.apply(key), count.intValue()));
    json.writeEndObject();
  }

  /// Dates, months, instants and texts are all written as their own `toString`: ISO 8601.
  private static void text(JsonGenerator json, String name, Object value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value.toString());
    }
  }
}
