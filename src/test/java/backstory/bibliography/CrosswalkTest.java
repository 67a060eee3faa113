package backstory.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.bibliography.bibtex.BibtexItems;
import backstory.bibliography.bibtex.BibtexParser;
import backstory.bibliography.bibtex.BibtexWriter;
import backstory.entry.Source;
import backstory.entry.value.Creator;
import backstory.problem.Location;
import backstory.problem.Problems;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table leads both ways. */
class CrosswalkTest {
    private static final Location AT = Location.of("sources.bib");

    static Stream<String> types() {
        return Source.TYPES.stream();
    }

    /** An item of a type that has a value for every line of the table, as far as the type has a field for it. */
    private static Item full(String type) {
        List<Variable> variables = new ArrayList<>();
        for (Crosswalk.Row row : Crosswalk.ROWS) {
            variables.add(
                    switch (row.kind()) {
                        case NAMES -> new Variable.Names(row.variable(), List.of(Creator.of("Ana", "Lind")), AT);
                        case DATE -> new Variable.Dated(row.variable(), "2031-04-05", "2031-04-05", AT);
                        case WORDS ->
                            new Variable.Words(row.variable(), row.variable().equals("language") ? "de" : "12", AT);
                    });
        }
        return new Item("key", type, variables);
    }

    private static Item read(String bibtex, Problems problems) {
        return BibtexItems.item(
                BibtexParser.parse(Text.lines(bibtex, "sources.bib", 1))
                        .entries()
                        .get(0),
                problems);
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_written_in_bibtex_is_read_as_what_it_was(String type) {
        Problems problems = new Problems();
        Item item = full(type);

        Item again = read(BibtexWriter.text(item), problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(again.type()).isEqualTo(type);
        assertThat(again.variables())
                .extracting(Variable::name)
                .containsExactlyInAnyOrderElementsOf(
                        item.variables().stream().map(Variable::name).toList());
        for (Variable variable : item.variables()) {
            assertThat(again.variable(variable.name()).orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFields("at", "written")
                    .as(variable.name())
                    .isEqualTo(variable);
        }
    }

    @Test
    void every_key_and_every_variable_stands_in_one_line() {
        assertThat(Crosswalk.ROWS).extracting(Crosswalk.Row::variable).doesNotHaveDuplicates();
        assertThat(Crosswalk.ROWS)
                .extracting(Crosswalk.Row::key)
                .filteredOn(key -> !key.isEmpty())
                .doesNotHaveDuplicates();
    }

    @Test
    void names_that_both_forms_of_bibtex_have_are_read() {
        Problems problems = new Problems();
        Item item = read(
                "@article{a, journaltitle = {Trams}, location = {Verrin}, date = {2031-04/2031-05}, langid = {ngerman}}",
                problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(item.text("container-title")).isEqualTo("Trams");
        assertThat(item.text("publisher-place")).isEqualTo("Verrin");
        assertThat(item.text("language")).isEqualTo("de");
        assertThat(((Variable.Dated) item.variable("issued").orElseThrow()).edtf())
                .isEqualTo("2031-04/2031-05");
    }

    @Test
    void titles_in_two_parts_are_one() {
        Item item =
                read("@incollection{a, title = {Trams}, subtitle = {A history}, booktitle = {Cities}}", new Problems());

        assertThat(item.text("title")).isEqualTo("Trams: A history");
        assertThat(item.text("container-title")).isEqualTo("Cities");
    }

    @Test
    void what_stands_in_no_line_keeps_its_name() {
        Item item = read("@book{a, title = {T}, myfield = {kept}, eprint = {2101.00001}}", new Problems());

        assertThat(item.text("myfield")).isEqualTo("kept");
        assertThat(item.text("eprint")).isEqualTo("2101.00001");
    }
}
