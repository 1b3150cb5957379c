package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.query.portfolio.view.RiskRow;
import java.util.ArrayList;
import java.util.List;

/** Open risks by severity, the worst row first, and probability. */
public record RiskMatrix(List<Row> rows) {

    private static final int SIDE = 5;
    private static final int MEDIUM = 8;

    public record Row(int severity, List<Cell> cells) {}

    /** {@code css} and the score both tell how bad it is: never the colour alone. */
    public record Cell(int probability, int score, String css, List<RiskRow> risks) {}

    static RiskMatrix of(List<RiskRow> risks) {
        var rows = new ArrayList<Row>();
        for (int severity = SIDE; severity >= 1; severity--) {
            var cells = new ArrayList<Cell>();
            for (int probability = 1; probability <= SIDE; probability++) {
                cells.add(cell(risks, severity, probability));
            }
            rows.add(new Row(severity, cells));
        }
        return new RiskMatrix(rows);
    }

    private static Cell cell(List<RiskRow> risks, int severity, int probability) {
        int score = severity * probability;
        var here = risks.stream()
                .filter(risk -> risk.isOpen()
                        && risk.rating().severity() == severity
                        && risk.rating().probability() == probability)
                .toList();
        var css = score >= RiskRating.HIGH ? "al" : score >= MEDIUM ? "vi" : "ok";
        return new Cell(probability, score, css, here);
    }
}
