package vn.hoanhap.domain.ledger;

/// What a ledger line says was done. Codes are stored and never change.
public enum LedgerAction {
  CREATE_REGISTER("create-register"),
  LOG_IN("log-in"),
  LOG_IN_REFUSED("log-in-refused"),
  LOCK("lock"),
  VIEW_PERSON("view-person"),
  REVEAL_NUMBER("reveal-number"),
  OPEN_RESTRICTED("open-restricted"),
  ADD_PERSON("add-person"),
  EDIT_PERSON("edit-person"),
  MARK_DISTINCT("mark-distinct"),
  RECORD_DEATH("record-death"),
  ADD_MEASURE("add-measure"),
  EDIT_MEASURE("edit-measure"),
  ADJUST_MEASURE("adjust-measure"),
  CLOSE_MEASURE("close-measure"),
  TRANSFER_OUT("transfer-out"),
  ADD_ACTIVITY("add-activity"),
  EDIT_ACTIVITY("edit-activity"),
  STRIKE_ACTIVITY("strike-activity"),
  DO_NEXT_STEP("do-next-step"),
  ASSIGN_HELPER("assign-helper"),
  SET_DOSSIER("set-dossier"),
  UNDO("undo"),
  /// A paper was made for good and got its serial; the next two say what became of it.
  PRINT("print"),
  PRINT_SENT("print-sent"),
  PRINT_STOPPED("print-stopped"),
  SAVE_PAPER("save-paper"),
  EXPORT("export"),
  BUILD_BUNDLE("build-bundle"),
  BACK_UP("back-up"),
  RESTORE("restore"),
  FOUND_BEHIND("found-behind"),
  ADD_USER("add-user"),
  EDIT_USER("edit-user"),
  HAND_OVER("hand-over"),
  CHANGE_PASSWORD("change-password"),
  SETTINGS("settings"),
  REFUSE("refuse");

  private final String code;

  LedgerAction(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The action with the stored code.
  public static LedgerAction of(String code) {
    for (LedgerAction action : values()) {
      if (action.code.equals(code)) {
        return action;
      }
    }
    throw new IllegalArgumentException("unknown ledger action");
  }
}
