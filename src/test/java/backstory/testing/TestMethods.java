package backstory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds every test of this project, for documents and lists that name tests. */
public final class TestMethods {
    private static final String ENDING = ".class";

    private TestMethods() {}

    /**
     * Returns the tests by name: {@code backstory.page.list.TopicsTest#a_method}; for a nested class
     * {@code backstory.read.FooTest$Inner#a_method}.
     */
    public static SortedMap<String, Method> all() {
        SortedMap<String, Method> all = new TreeMap<>();
        for (String name : classes()) {
            for (Method method : methods(name)) {
                if (AnnotationSupport.isAnnotated(method, Testable.class)) {
                    all.put(name + "#" + method.getName(), method);
                }
            }
        }
        return all;
    }

    private static List<Method> methods(String name) {
        try {
            Class<?> loaded = Class.forName(name, false, TestMethods.class.getClassLoader());
            return Arrays.asList(loaded.getDeclaredMethods());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classes() {
        Path folder = folder();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(ENDING) && !file.contains("-"))
                    .map(file -> file.substring(0, file.length() - ENDING.length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folder of the compiled tests. */
    private static Path folder() {
        try {
            return Path.of(TestMethods.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
