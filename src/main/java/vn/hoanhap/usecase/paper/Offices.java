package vn.hoanhap.usecase.paper;

import java.util.Map;
import vn.hoanhap.report.form.Office;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.desk.PostSettings;

/// The post as its papers name it, from its settings.
final class Offices {

  private final SettingsRepository settings = new SettingsRepository();

  Office of(Tx tx) {
    Map<String, String> stored = settings.all(tx);
    return Office.ofPost(
        stored.getOrDefault(PostSettings.SUPERIOR_BODY, ""),
        stored.getOrDefault(PostSettings.POST_NAME, ""),
        stored.getOrDefault(PostSettings.PLACE, ""),
        stored.getOrDefault(PostSettings.CHIEF_NAME, ""));
  }
}
