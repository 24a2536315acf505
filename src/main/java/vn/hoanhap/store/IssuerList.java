package vn.hoanhap.store;

import java.util.List;
import vn.hoanhap.domain.measure.BasisType;

/// Who has issued the papers behind the measures of this register.
public final class IssuerList {

  static final String OF_PAPER =
      """
      SELECT basis_issuer FROM measure
      WHERE basis_type = :type AND basis_issuer <> ''
      GROUP BY basis_issuer
      ORDER BY count(*) DESC, max(id) DESC
      LIMIT :limit
      """;

  private static final int MOST = 50;

  /// The issuers of a kind of paper, the most frequent first, at most fifty.
  public List<String> ofPaper(Tx tx, BasisType type) {
    return tx.handle()
        .createQuery(OF_PAPER)
        .bind("type", type.code())
        .bind("limit", MOST)
        .mapTo(String.class)
        .list();
  }
}
