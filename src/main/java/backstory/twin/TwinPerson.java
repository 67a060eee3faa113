package backstory.twin;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.ListedEntries;
import backstory.entry.Person;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Name;
import backstory.graph.text.AsOf;
import backstory.markdown.Markdown;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.text.CardLine;
import backstory.page.text.TwinText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who a person is, and was on the day of the story.
 *
 * @param names the name in other scripts
 * @param here why they matter in this story, or empty
 * @param roles on that day; the last one before it where there is none
 */
public record TwinPerson(
        String name, String href, List<String> names, Markdown description, String here, List<CardLine> roles) {
    /**
     * People in the order of a text, those whom readers have to know first.
     *
     * @param in the text's entry
     */
    static List<TwinPerson> of(List<Person> people, Entry in, PageContext context, TwinText texts, OutputPath page) {
        List<ListedEntries.KeyPerson> keys =
                in instanceof Article article ? article.listed().keyPeople() : List.of();
        Map<EntryId, String> here = keys.stream()
                .flatMap(key ->
                        person(key.person(), context).map(Person::key).stream().map(id -> Map.entry(id, key.here())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));
        Stream<Person> first = keys.stream().flatMap(key -> person(key.person(), context).stream());
        return Stream.concat(first, people.stream())
                .collect(
                        Collectors.toMap(Person::key, Function.identity(), (known, again) -> known, LinkedHashMap::new))
                .values()
                .stream()
                .map(person -> new TwinPerson(
                        person.name(),
                        context.links().href(page, person),
                        person.names().forms().stream().map(Name::text).toList(),
                        texts.field(person.description(), person),
                        here.getOrDefault(person.key(), ""),
                        roles(person, in, context)))
                .toList();
    }

    private static Optional<Person> person(EntryRef reference, PageContext context) {
        return context.catalog().index().find(List.of(reference), Person.class).stream()
                .findFirst();
    }

    private static List<CardLine> roles(Person person, Entry in, PageContext context) {
        List<CardLine> lines = new ArrayList<>();
        AsOf.dayOf(in).map(day -> AsOf.of(person, day)).ifPresent(held -> {
            String former = context.words().text("role.former");
            held.roles().forEach(role -> lines.add(CardLine.of(role, person, "", context)));
            held.former().ifPresent(role -> lines.add(CardLine.of(role, person, former, context)));
        });
        return lines;
    }
}
