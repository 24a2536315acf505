package vn.hoanhap.usecase.activity;

import java.util.List;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.activity.ActivityType;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.TemplateRepository;
import vn.hoanhap.usecase.access.Permissions;

/// Ready-made entries for the quick log: the post's own, most used first.
public final class ActivityTemplates {

  /// A template; texts may be empty.
  public record Template(
      long id, String name, ActivityType type, String place, String result, String note) {}

  private final Database database;
  private final Permissions permissions;
  private final TemplateRepository templates = new TemplateRepository();

  public ActivityTemplates(Database database) {
    this.database = database;
    this.permissions = new Permissions(database);
  }

  /// All templates of the post, most used first.
  public List<Template> list(Actor actor) {
    return database.read(tx -> templates.list(tx).stream().map(ActivityTemplates::shown).toList());
  }

  /// Adds a template (number 0) or changes one.
  public Template save(Actor actor, Template template) {
    permissions.requireWriting(actor);
    if (template.name == null || template.name.isBlank() || template.type == null) {
      throw new Fault.RuleBroken("activity.template-name-missing", "name", "");
    }
    return shown(database.write(actor, tx -> templates.save(tx, stored(template))));
  }

  /// Counts a use, which moves the template up the list.
  public void used(Actor actor, long id) {
    permissions.requireWriting(actor);
    database.write(
        actor,
        tx -> {
          templates.use(tx, id);
          return null;
        });
  }

  /// Removes a template; entries made with it stay.
  public void remove(Actor actor, long id) {
    permissions.requireWriting(actor);
    database.write(
        actor,
        tx -> {
          templates.remove(tx, id);
          return null;
        });
  }

  private static Template shown(TemplateRepository.Template stored) {
    return new Template(
        stored.id(), stored.name(), stored.type(), stored.place(), stored.result(), stored.note());
  }

  private static TemplateRepository.Template stored(Template template) {
    return new TemplateRepository.Template(
        template.id, template.name, template.type, template.place, template.result, template.note);
  }
}
