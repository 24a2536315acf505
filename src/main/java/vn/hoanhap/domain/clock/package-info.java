/// What the legal clock answers: dates with the reasons behind them. The calculators are in `law`;
/// the answers live here so that a screen can show them without knowing how they were reached.
package vn.hoanhap.domain.clock;
