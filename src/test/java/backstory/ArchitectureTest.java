package backstory;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Entry;
import backstory.graph.Texts;
import backstory.graph.link.Linker;
import backstory.json.EmbeddedJson;
import backstory.language.Messages;
import backstory.markdown.Html;
import backstory.markdown.Markdown;
import backstory.markdown.prose.Prose;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house together: which room may import which, which room knows which library, what views may hold. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/backstory");
    private static final Pattern QUALIFIED = Pattern.compile("\\bbackstory\\.([a-z.]+)\\.[A-Z]");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^ *public (\\w+ )*?(class|record|interface|enum) (?<name>\\w+)");

    /**
     * A room, or a part of one, and what it imports: exactly these. A row imports only rows above it, so a circle cannot
     * be written down.
     */
    private static final String TABLE = """
            edtf:
            json:
            bytes:
            html:
            cache:
            problem:
            problem.format: json problem
            entry.id: problem
            entry.value: edtf problem entry.id
            entry: edtf problem entry.id entry.value
            entry.site: problem entry.id entry.value
            language: edtf entry.value
            markdown.words: bytes
            markdown: problem
            markdown.node: markdown
            markdown.parse: problem markdown.words markdown markdown.node
            markdown.transform: problem markdown.words markdown markdown.node markdown.parse
            markdown.prose: problem markdown.words markdown markdown.node markdown.parse markdown.transform
            markdown.walk: markdown.words markdown markdown.node markdown.prose
            markdown.render: markdown
            markdown.html: markdown markdown.render
            markdown.md: markdown markdown.render
            graph.name: bytes entry.id entry.value entry markdown.words
            graph.text: edtf entry.id entry.value entry markdown.words markdown
            graph.index: edtf problem entry.id entry.value entry markdown.words markdown graph.text
            graph.link: edtf problem entry.id entry.value entry entry.site markdown.words markdown markdown.prose markdown.walk graph.name graph.text graph.index
            graph: edtf cache problem entry.id entry.value entry entry.site graph.text graph.index graph.link
            output: bytes problem
            output.staging: bytes problem output
            image.card: bytes problem output
            image.format: problem
            image.copy: bytes problem output image.format
            page.view: entry.value language markdown.render
            page.address: edtf entry.id entry.value entry entry.site markdown graph output
            page: edtf cache problem entry.id entry.value entry entry.site language markdown.html graph.text graph.link graph output image.card image.copy page.view page.address
            page.frame: json entry entry.site markdown markdown.render markdown.html graph.text graph.link output image.copy page.view page.address page
            page.picture: entry.value entry markdown.render graph.text graph output image.card image.copy page.view page
            page.jsonld: edtf json entry.value entry entry.site graph.index graph output image.copy page.address page
            page.paging: language markdown.words graph output page.view page.address page page.frame
            page.text: edtf problem entry.id entry language markdown markdown.render markdown.html markdown.md graph.text output page.view page page.picture
            page.claim: entry.id entry.value entry markdown.words markdown markdown.render graph output page.view page.address page page.frame page.paging page.text
            page.timeline: edtf entry.id entry.value entry language markdown markdown.render graph output page.view page.address page page.frame page.jsonld page.paging page.text
            page.entry: edtf problem entry.id entry.value entry markdown markdown.render graph.text graph output page.view page.address page page.frame page.picture page.jsonld page.paging page.text page.claim page.timeline
            page.article: edtf entry.id entry.value entry language markdown markdown.render graph.text graph output page.view page.address page page.frame page.picture page.jsonld page.paging page.text page.claim page.timeline page.entry
            page.list: edtf problem entry.id entry.value entry markdown graph output page.view page.address page page.frame page.picture page.jsonld page.paging page.text page.claim page.timeline page.article
            page.embed: entry.id entry.value entry markdown markdown.html graph.text graph output page.view page.address page page.frame page.text page.claim page.timeline page.entry page.list
            publish: bytes problem output
            read.file: bytes problem entry.id entry.value entry.site
            render.style: problem entry.value entry.site
            bibliography: edtf problem entry.value entry
            bibliography.bibtex: problem entry.value markdown.words bibliography
            bibliography.csl: json entry.value bibliography
            reference.key: entry.value entry
            reference: bytes problem bibliography reference.key
            reference.schema: json problem reference.key
            read.yaml: problem entry.id entry.value entry markdown.words markdown read.file reference
            read.value: edtf problem entry.id entry.value entry markdown.words markdown read.file read.yaml
            read.bibliography: edtf html problem entry.value entry markdown.words bibliography bibliography.bibtex bibliography.csl read.yaml
            read.entry: edtf bytes problem entry.id entry.value entry markdown.words read.file read.yaml read.value read.bibliography
            memory.store: bytes problem entry.id entry.value output output.staging read.file
            memory: edtf bytes problem entry.id entry.value entry markdown graph.text graph.index graph output output.staging read.file read.entry memory.store
            read.site: problem entry.id entry.value entry.site markdown read.file read.yaml read.value
            read: problem entry.id entry.value entry entry.site read.file read.entry read.site
            move: bytes problem entry.id entry.value entry entry.site markdown.words markdown markdown.prose graph.index read.file read.yaml read.value read
            scaffold: bytes problem entry.id entry.value markdown.words read.file reference.key reference.schema read.yaml read.value read
            feed: edtf entry.value entry entry.site markdown graph output page.view page.address page page.text page.timeline page.article page.list
            data: edtf json bytes html problem entry.id entry.value entry entry.site markdown.words graph output page.address page bibliography bibliography.bibtex bibliography.csl
            search: json bytes entry.value entry markdown.words graph output page.view page.address page page.frame
            twin: entry.id entry.value entry entry.site markdown markdown.render markdown.md graph.text graph output page.view page.address page page.text page.claim page.timeline page.article
            plan: problem entry entry.site markdown graph.link graph output image.card page.view page.address page page.picture page.timeline page.entry page.article page.list page.embed feed data search twin
            check: problem entry.id entry.value entry entry.site language markdown graph.text graph.index graph page.address plan
            render.theme: json bytes problem markdown output page.view page.frame plan
            render.template: json bytes problem entry.site markdown markdown.md output page.view page page.frame render.style render.theme
            render: html problem markdown output page.view page render.theme render.template
            export: bytes html markdown output
            pipeline.request: edtf bytes problem entry.site output output.staging read.file memory.store
            pipeline.render: bytes cache problem entry entry.site language graph output output.staging image.card image.copy page.view page read.file memory.store memory plan render.template render pipeline.request
            pipeline.result: edtf problem entry.id entry entry.site graph.index output read.file memory read pipeline.request pipeline.render
            pipeline.text: problem entry.id entry.value entry entry.site markdown.prose graph.index graph.link graph read.file read.entry memory.store memory read pipeline.request
            pipeline: problem entry.id entry.value entry graph.index graph output output.staging image.card page.address page read.file read.entry memory.store memory read plan check pipeline.request pipeline.render pipeline.result pipeline.text
            cli.console: bytes problem pipeline.request
            serve.watch: bytes output
            serve.http: bytes html problem output
            serve: json bytes problem problem.format output publish memory pipeline.request pipeline.result pipeline serve.watch serve.http
            launch: problem pipeline.request pipeline.result
            cli.report: problem problem.format entry.id reference pipeline.result cli.console
            cli.usage: edtf problem markdown move pipeline.request pipeline.result cli.console cli.report
            cli.build: edtf bytes problem problem.format entry.id entry entry.site markdown.words output publish read.file export pipeline.request pipeline.result cli.console serve launch cli.report cli.usage
            cli.explain: problem reference.key reference reference.schema pipeline.request pipeline.result cli.console cli.report cli.usage
            cli.write: problem problem.format entry.id move scaffold render.theme pipeline.request pipeline.result cli.console cli.report cli.usage
            cli: problem reference.key reference pipeline.request pipeline.result pipeline cli.console launch cli.report cli.usage cli.build cli.explain cli.write
            """;

    /** Library → the one room that knows it. */
    private static final Map<String, String> FENCES = new TreeMap<>(Map.of(
            "com.fasterxml.jackson..", "read",
            "org.yaml.snakeyaml..", "read.yaml",
            "org.commonmark..", "markdown",
            "freemarker..", "render",
            "net.coobird..", "image",
            "javax.imageio..", "image",
            "java.awt..", "image",
            "org.apache.commons.cli..", "cli"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    private static final Map<String, Set<String>> IMPORTS = imports();

    private static Map<String, Set<String>> imports() {
        Map<String, Set<String>> imports = new LinkedHashMap<>();
        TABLE.lines().map(line -> line.split("[: ]+")).forEach(words -> {
            Set<String> others = new TreeSet<>(List.of(words).subList(1, words.length));
            assertThat(imports.keySet()).as("rows above " + words[0]).containsAll(others);
            imports.put(words[0], others);
        });
        return imports;
    }

    /** What the sources of a room name, comments left aside: class files do not tell a constant of another room. */
    private static Map<String, Set<String>> namedInSources() throws IOException {
        Map<String, Set<String>> named = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().matches(".*[A-Z]\\w*\\.java"))
                    .toList()) {
                String room = SOURCES.relativize(file.getParent()).toString().replace(java.io.File.separatorChar, '.');
                Set<String> others = named.computeIfAbsent(room, any -> new TreeSet<>());
                Files.readString(file)
                        .lines()
                        .filter(line -> !line.strip().startsWith("*"))
                        .forEach(line -> QUALIFIED.matcher(line).results().forEach(name -> others.add(name.group(1))));
                others.remove(room);
            }
        }
        named.remove("");
        return named;
    }

    @Test
    void a_room_imports_what_stands_in_its_row() throws IOException {
        assertThat(namedInSources()).isEqualTo(new TreeMap<>(IMPORTS));
    }

    @Test
    void no_two_classes_have_one_name_and_none_has_one_of_the_java_library() {
        List<String> names = CLASSES.stream()
                .filter(type -> type.getEnclosingClass().isEmpty()
                        && !type.getSimpleName().equals("package-info"))
                .map(type -> type.getSimpleName())
                .toList();
        assertThat(names).doesNotHaveDuplicates().doesNotContain("Files", "Path", "List", "Map", "Locale", "Optional");
    }

    @Test
    void only_the_writers_of_texts_make_markup() {
        noClasses()
                .that()
                .resideOutsideOfPackage("backstory.markdown.html")
                .and()
                .doNotHaveFullyQualifiedName(Html.class.getName())
                .should()
                .callConstructor(Html.class, String.class)
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("backstory.markdown.md")
                .and()
                .doNotHaveFullyQualifiedName(Markdown.class.getName())
                .should()
                .callConstructor(Markdown.class, String.class)
                .check(CLASSES);
    }

    @Test
    void every_public_type_says_what_it_is_for() throws IOException {
        List<String> silent = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (String paragraph : Files.readString(file).split("\n\n", -1)) {
                    Matcher type = PUBLIC_TYPE.matcher(paragraph);
                    if (type.find() && !paragraph.substring(0, type.start()).contains("*/")) {
                        silent.add(file + " " + type.group("name"));
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void each_library_is_known_by_one_room() {
        FENCES.forEach((library, room) -> noClasses()
                .that(not(resideInAPackage("backstory." + room + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
    }

    @Test
    void a_page_has_no_way_to_a_text_but_the_one_that_notes_it() {
        DescribedPredicate<JavaMethodCall> words = DescribedPredicate.describe(
                "the words of an entry are taken",
                call -> call.getName().equals("body") && call.getTargetOwner().isAssignableTo(Entry.class));
        noClasses()
                .that()
                .resideInAnyPackage("backstory.page..", "backstory.feed", "backstory.plan")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Texts.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Linker.class)
                .orShould()
                .callMethodWhere(words)
                .check(CLASSES);
    }

    /**
     * Each text is parsed only once in a build: where pages are made, no class has a {@link Prose} or a way to get one.
     */
    @Test
    void texts_are_parsed_where_they_are_linked_and_nowhere_else() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "backstory.markdown..", "backstory.graph.link", "backstory.pipeline.text", "backstory.move")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Prose.class)
                .check(CLASSES);
        fields().that()
                .haveRawType(Linker.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("backstory.pipeline.text")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_reads_the_clock_and_the_environment() {
        noClasses()
                .that(not(resideInAnyPackage("backstory", "backstory.cli..", "backstory.launch")))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.util.TimeZone.class, "getDefault")
                .check(CLASSES);
    }

    @Test
    void only_the_front_door_ends_the_process() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("backstory.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void static_fields_are_final() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void classes_are_final_or_records_or_interfaces() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .orShould()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                .check(CLASSES);
    }

    /** A view that held anything else could change without its page, or print {@code Optional[x]}. */
    @Test
    void views_hold_texts_flags_numbers_markup_lists_and_views_only() {
        List<Class<?>> views = CLASSES.stream()
                .filter(type -> type.isAssignableTo(backstory.page.view.View.class) && !type.isInterface())
                .<Class<?>>map(type -> type.reflect())
                .toList();
        assertThat(views).hasSizeGreaterThan(8);
        views.forEach(view ->
                assertThat(faults(view, new ArrayList<>())).as(view.getName()).isEmpty());
    }

    private static List<String> faults(Class<?> view, List<Class<?>> seen) {
        List<String> faults = new ArrayList<>();
        if (seen.contains(view)) {
            return faults;
        }
        seen.add(view);
        if (!view.isRecord() || !Modifier.isPublic(view.getModifiers())) {
            faults.add(view + " is no public record");
            return faults;
        }
        for (RecordComponent component : view.getRecordComponents()) {
            Type type = component.getGenericType();
            if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
                type = list.getActualTypeArguments()[0];
            }
            boolean plain = type == String.class
                    || type == int.class
                    || type == boolean.class
                    || type == Html.class
                    || type == EmbeddedJson.class
                    || type == Markdown.class
                    || type == Messages.class
                    || component.getType() == Map.class;
            if (!plain) {
                faults.addAll(type instanceof Class<?> nested ? faults(nested, seen) : List.of(component.toString()));
            }
        }
        return faults;
    }
}
