package vn.hoanhap.architecture.planted.usecase.person;

import vn.hoanhap.architecture.planted.store.OffendingRepository;
import vn.hoanhap.architecture.planted.usecase.province.ProvinceUseCase;

/// Breaks, on purpose: the post's use cases apart from the province's.
public final class OffendingUseCase {
  OffendingRepository repository;
  ProvinceUseCase province;
}
