package backstory.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import backstory.testing.FileDiff;
import backstory.testing.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is in the two archives. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its folders know no modes of files")
class ArchivesIT {
    @TempDir
    static Path shelf;

    private static Path program;

    @BeforeAll
    static void unpack() throws IOException {
        program = Archives.unpack(shelf).toRealPath();
    }

    @Test
    void an_archive_is_one_folder_with_launchers_jars_and_papers() throws IOException {
        assertThat(Shell.in(shelf)
                        .run("ls -A \"$(dirname \"$(readlink program)\")\"")
                        .lines())
                .containsExactly(Archives.folder());
        assertThat(modes(program))
                .containsEntry("bin/backstory", "rwxr-xr-x")
                .containsEntry("bin/backstory.bat", "rw-r--r--")
                .containsEntry("lib/backstory.jar", "rw-r--r--")
                .containsKeys("docs/README.md", "LICENSE", "CHANGELOG.md")
                .allSatisfy(
                        (path, mode) -> assertThat(path)
                                .matches(
                                        "(bin/backstory(\\.bat)?|lib/[^/]+\\.jar|lib/build-id|docs/[^/]+\\.md|LICENSE|CHANGELOG\\.md)"));
    }

    @Test
    void zip_and_tar_gz_hold_the_same_files_with_the_same_modes() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(Archives.zip(), Map.of("enablePosixFileAttributes", "true"))) {
            Path inZip = zip.getPath("/", Archives.folder());
            assertThat(modes(inZip)).isEqualTo(modes(program));
            assertThat(FileDiff.of(TestSite.files(inZip), TestSite.files(program)))
                    .isEmpty();
        }
    }

    @Test
    void each_launcher_has_the_lines_of_its_system() {
        Map<String, String> files = TestSite.files(program);
        assertThat(files.get("bin/backstory")).startsWith("#!/bin/sh\n").doesNotContain("\r");
        assertThat(files.get("bin/backstory.bat")).startsWith("@echo off\r\n");
        assertThat(files.get("bin/backstory.bat").replace("\r\n", ""))
                .doesNotContain("\n")
                .matches("\\p{ASCII}*");
    }

    @Test
    void the_program_names_exactly_the_jars_beside_it() throws IOException {
        try (JarFile jar =
                new JarFile(shelf.resolve("program/lib/backstory.jar").toFile())) {
            String named = jar.getManifest().getMainAttributes().getValue("Class-Path");
            assertThat(named.split(" ")).containsExactlyInAnyOrderElementsOf(others());
        }
    }

    @Test
    void the_sbom_names_exactly_the_jars_of_lib() throws IOException {
        if (Archives.offline()) {
            System.out.println("Skipped: Maven makes no SBOM offline");
        }
        assumeThat(Archives.offline()).as("offline").isFalse();
        Set<String> named = new TreeSet<>();
        JsonNode sbom = new ObjectMapper().readTree(Archives.sbom().toFile());
        for (JsonNode component : sbom.path("components")) {
            named.add(component.path("name").asText() + "-"
                    + component.path("version").asText() + ".jar");
        }
        assertThat(named).isEqualTo(others());
    }

    private static Set<String> others() {
        Set<String> jars = new TreeSet<>(TestSite.files(program.resolve("lib")).keySet());
        jars.remove("backstory.jar");
        jars.remove("build-id");
        return jars;
    }

    /** Every file below a folder with its mode. */
    private static SortedMap<String, String> modes(Path folder) throws IOException {
        SortedMap<String, String> modes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
                modes.put(folder.relativize(file).toString(), PosixFilePermissions.toString(mode));
            }
        }
        return modes;
    }
}
