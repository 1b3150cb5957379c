package fr.gouvernail.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedTest {

    private static List<Integer> rows(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static Filters lateOnly() {
        return new Filters("/projets").with("etat", "LATE");
    }

    @Test
    void aListThatFitsOnOnePageHasNoOther() {
        assertThat(Paged.from(rows(50), 1, lateOnly()).several()).isFalse();
    }

    @Test
    void thePagesAroundKeepTheFilters() {
        var second = Paged.from(rows(120), 2, lateOnly());

        assertThat(second.rows()).hasSize(50).startsWith(50);
        assertThat(second.previous()).isEqualTo("/projets?etat=LATE&page=1");
        assertThat(second.next()).isEqualTo("/projets?etat=LATE&page=3");
        assertThat(Paged.from(rows(120), 3, lateOnly()).rows()).hasSize(20);
        assertThat(Paged.from(rows(120), 3, lateOnly()).next()).isNull();
    }

    @Test
    void aPageBehindTheLastIsEmptyAndLeadsBack() {
        var far = Paged.from(rows(3), 9, lateOnly());

        assertThat(far.rows()).isEmpty();
        assertThat(far.previous()).isEqualTo("/projets?etat=LATE&page=8");
    }

    @Test
    void whatIsNoPageNumberIsTheFirst() {
        assertThat(Paged.number(null)).isEqualTo(1);
        assertThat(Paged.number("-3")).isEqualTo(1);
        assertThat(Paged.number("abc")).isEqualTo(1);
        assertThat(Paged.number("0")).isEqualTo(1);
        assertThat(Paged.number("7")).isEqualTo(7);
    }
}
