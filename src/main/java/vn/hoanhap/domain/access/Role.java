package vn.hoanhap.domain.access;

/// What a user may do. The code is stored, so it never changes.
public enum Role {
  /// Trưởng Công an xã: everything, and alone the users, backups, ledger and settings.
  CHIEF("chief"),
  /// Cán bộ: reads and writes the post's people.
  OFFICER("officer"),
  /// Chỉ xem: reads and prints nothing but the lists.
  READ_ONLY("read-only");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /// The stored code.
  public String code() {
    return code;
  }

  /// May add and change records.
  public boolean writes() {
    return this != READ_ONLY;
  }

  /// May manage users, backups, settings and read the ledger.
  public boolean governs() {
    return this == CHIEF;
  }

  /// The role with the stored code.
  public static Role of(String code) {
    for (Role role : values()) {
      if (role.code.equals(code)) {
        return role;
      }
    }
    throw new IllegalArgumentException("unknown role code");
  }
}
