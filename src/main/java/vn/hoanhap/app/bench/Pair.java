package vn.hoanhap.app.bench;

/// The times of a subject and of its floor, taken turn by turn: what slows the machine slows both.
record Pair(Samples subject, Samples floor) {

  Pair() {
    this(new Samples(), new Samples());
  }

  /// Runs both so many times unmeasured and then measured, the one after the other.
  static Pair of(int warm, int rounds, Runnable subject, Runnable floor) {
    for (int i = 0; i < warm; i++) {
      subject.run();
      floor.run();
    }
    Pair pair = new Pair();
    for (int i = 0; i < rounds; i++) {
      pair.time(subject, floor);
    }
    return pair;
  }

  /// Once more of each.
  void time(Runnable subjectOnce, Runnable floorOnce) {
    subject.time(subjectOnce);
    floor.time(floorOnce);
  }
}
