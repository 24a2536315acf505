package vn.hoanhap.usecase.paper;

import vn.hoanhap.report.PageImages;

/// Opens a paper for the preview, page by page.
public final class ViewPages {

  /// The pages of one paper; close it with the preview.
  public static final class Pages implements AutoCloseable {
    private final PageImages images;

    private Pages(PageImages images) {
      this.images = images;
    }

    /// How many pages there are.
    public int count() {
      return images.count();
    }

    /// A page, counted from 0, as a PNG picture. Scale 1 gives 72 pixels an inch.
    public byte[] png(int page, float scale) {
      return images.png(page, scale);
    }

    @Override
    public void close() {
      images.close();
    }
  }

  /// Opens a PDF.
  public Pages handle(byte[] pdf) {
    return new Pages(new PageImages(pdf));
  }
}
