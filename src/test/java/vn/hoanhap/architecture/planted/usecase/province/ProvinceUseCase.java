package vn.hoanhap.architecture.planted.usecase.province;

/// What the post's use cases must not know.
public final class ProvinceUseCase {}
