package vn.hoanhap.domain.reference;

/// All shipped lists, each read when it is first asked for and kept. One instance serves the
/// program.
public final class Reference {

  private Provinces provinces;
  private Communes communes;
  private OldCommunes oldCommunes;
  private Offences offences;
  private Violations violations;
  private BirthPlaces birthPlaces;

  public synchronized Provinces provinces() {
    if (provinces == null) {
      provinces = new Provinces();
    }
    return provinces;
  }

  public synchronized Communes communes() {
    if (communes == null) {
      communes = new Communes(provinces());
    }
    return communes;
  }

  public synchronized OldCommunes oldCommunes() {
    if (oldCommunes == null) {
      oldCommunes = new OldCommunes(communes());
    }
    return oldCommunes;
  }

  public synchronized Offences offences() {
    if (offences == null) {
      offences = new Offences();
    }
    return offences;
  }

  public synchronized Violations violations() {
    if (violations == null) {
      violations = new Violations();
    }
    return violations;
  }

  public synchronized BirthPlaces birthPlaces() {
    if (birthPlaces == null) {
      birthPlaces = new BirthPlaces();
    }
    return birthPlaces;
  }
}
