package vn.hoanhap.ui.form;

import java.time.LocalDateTime;
import java.util.Map;
import vn.hoanhap.ui.shell.Draftable;

/// A form whose texts survive a lock under a name.
public record FormDraft(String draftName, Form form) implements Draftable {

  @Override
  public boolean hasUnsaved() {
    return form.isChanged();
  }

  @Override
  public Map<String, String> draft() {
    return form.draft();
  }

  @Override
  public void restore(Map<String, String> texts, LocalDateTime keptAt) {
    form.restore(texts, keptAt);
  }
}
