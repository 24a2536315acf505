package vn.hoanhap.architecture.planted.store;

import vn.hoanhap.architecture.planted.usecase.person.OffendingUseCase;

/// Breaks, on purpose: a repository without state, and (with the use case) packages free of cycles.
public final class OffendingRepository {
  OffendingUseCase lastCaller;
}
