package vn.hoanhap.architecture.planted.domain;

import java.net.Socket;
import java.sql.Connection;
import java.time.LocalDate;
import vn.hoanhap.architecture.planted.store.OffendingRepository;

/// Breaks, on purpose: plain Java, the arrows, one home for SQL, no network, the injected clock,
/// the standard streams, threads, static state, naming, and nothing unfinished.
final class BaseOffences {
  static int count;

  Connection connection;
  Socket socket;
  OffendingRepository repository;

  void run() {
    System.out.println(LocalDate.now());
    new Thread(this::run).start();
    throw new UnsupportedOperationException();
  }
}
