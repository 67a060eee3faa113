package backstory;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Entry;
import backstory.graph.Linker;
import backstory.graph.Texts;
import backstory.language.Messages;
import backstory.markdown.Html;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house together: which room may import which, which room knows which library, what views may hold. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/backstory");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^ *public (\\w+ )*?(class|record|interface|enum) (?<name>\\w+)");

    /**
     * Room, or part of a room → the rooms and parts that it may import. Anything else is forbidden. A row stands below
     * the rows that it imports, so no circle can be written down.
     */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("output", Set.of("problem")),
            Map.entry("markdown", Set.of("problem")),
            Map.entry("image", Set.of("output", "problem")),
            Map.entry("entry", Set.of("markdown", "problem")),
            Map.entry("language", Set.of("entry", "problem")),
            Map.entry("reference", Set.of("entry", "problem")),
            Map.entry("read.file", Set.of("entry", "problem")),
            Map.entry("read.yaml", Set.of("read.file", "reference", "entry", "markdown", "problem")),
            Map.entry("read.entry", Set.of("read.yaml", "read.file", "entry", "markdown", "problem")),
            Map.entry("read", Set.of("read.entry", "read.file", "entry", "problem")),
            Map.entry("graph", Set.of("entry", "markdown", "problem")),
            Map.entry("page", Set.of("graph", "entry", "markdown", "language", "image", "output", "problem")),
            Map.entry("render", Set.of("page", "markdown", "output", "problem")),
            Map.entry("check", Set.of("graph", "entry", "markdown", "page", "output", "language", "problem")),
            Map.entry("memory", Set.of("read.entry", "read.file", "graph", "entry", "markdown", "output", "problem")),
            Map.entry(
                    "build",
                    Set.of(
                            "memory",
                            "read",
                            "read.entry",
                            "read.file",
                            "graph",
                            "page",
                            "render",
                            "check",
                            "output",
                            "entry",
                            "markdown",
                            "language",
                            "image",
                            "problem")),
            Map.entry("publish", Set.of("output", "problem")),
            Map.entry(
                    "cli",
                    Set.of("build", "publish", "read.file", "reference", "output", "entry", "markdown", "problem"))));

    /** Library → the one room that knows it. */
    private static final Map<String, String> FENCES = new TreeMap<>(Map.of(
            "com.fasterxml.jackson..", "read.yaml",
            "org.yaml.snakeyaml..", "read.yaml",
            "org.commonmark..", "markdown",
            "freemarker..", "render",
            "net.coobird..", "image",
            "javax.imageio..", "image",
            "java.awt..", "image",
            "org.apache.commons.cli..", "cli"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    static Stream<String> rooms() {
        return MAY_IMPORT.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_imports_only_the_rooms_of_the_table(String room) {
        List<String> allowed = new ArrayList<>(List.of("backstory." + room));
        MAY_IMPORT.get(room).forEach(other -> allowed.add("backstory." + other));
        noClasses()
                .that()
                .resideInAPackage("backstory." + room)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("backstory..").and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .check(CLASSES);
    }

    @Test
    void every_package_is_a_room_of_the_table() {
        assertThat(CLASSES.stream().map(type -> type.getPackageName()).distinct())
                .allMatch(name -> name.equals("backstory") || MAY_IMPORT.containsKey(name.replace("backstory.", "")));
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
                .that(not(resideInAPackage("backstory." + room)))
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
                .resideInAPackage("backstory.page")
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

    @Test
    void only_the_command_line_reads_the_clock_and_the_environment() {
        noClasses()
                .that(not(resideInAnyPackage("backstory", "backstory.cli")))
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
                .filter(type -> type.isAssignableTo(backstory.page.View.class) && !type.isInterface())
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
                    || type == Messages.class
                    || component.getType() == Map.class;
            if (!plain) {
                faults.addAll(type instanceof Class<?> nested ? faults(nested, seen) : List.of(component.toString()));
            }
        }
        return faults;
    }
}
