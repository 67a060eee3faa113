package backstory.read.file;

import backstory.bytes.Utf8Order;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Walks {@code content/} or {@code templates/} once. It follows links as far as {@link SiteFolder} allows, but visits
 * no folder twice, so that circular links end at once. A link to a folder that is read anyway is reported instead of
 * being read again under another name.
 */
final class ContentScan {
    private final SiteFolder site;
    private final String top;
    private final Problems problems;
    private final List<ContentFile> files = new ArrayList<>();
    private final Set<Path> visited = new HashSet<>();

    private ContentScan(SiteFolder site, String top, Problems problems) {
        this.site = site;
        this.top = top;
        this.problems = problems;
    }

    /**
     * Returns the files of an existing folder, in no particular order.
     *
     * @param top its name below the root
     */
    static List<ContentFile> of(Path root, String top, Problems problems) {
        try {
            ContentScan scan = new ContentScan(SiteFolder.of(root, top), top, problems);
            scan.folder(root.resolve(top), top);
            return scan.files;
        } catch (IOException e) {
            throw new UsageError(top + "/ cannot be read; look at its permissions");
        }
    }

    private void folder(Path folder, String path) throws IOException {
        if (!visited.add(folder.toRealPath())) {
            broken(path, "this folder was already read by another way", "take the link away");
            return;
        }
        for (Child child : children(folder, path)) {
            UsageError.unlessNameable(child.found(), path);
            String name = ContentTree.nfc(child.found());
            if (!isIgnored(path + "/" + name)) {
                entry(child.path(), path + "/" + name);
            }
        }
    }

    /** @param found its name as the file system spells it */
    private record Child(String found, Path path) {}

    private static List<Child> children(Path folder, String path) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(child -> new Child(child.getFileName().toString(), child))
                    .sorted(Comparator.comparing(Child::found, Utf8Order.COMPARATOR))
                    .toList();
        } catch (IOException e) {
            throw new UsageError(path + "/ cannot be read; look at its permissions");
        }
    }

    private void entry(Path child, String path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            link(child, path);
        } else if (attributes.isDirectory()) {
            folder(child, path);
        } else if (attributes.isRegularFile()) {
            file(child, path);
        }
    }

    private void link(Path link, String path) throws IOException {
        Optional<Path> target = target(link);
        if (target.isEmpty()) {
            broken(path, "this link leads nowhere or in a circle", "take it away, or mend where it leads to");
            return;
        }
        Path real = target.get();
        if (!site.holds(real)) {
            problems.add(Problem.of(Rule.LINK_OUT_OF_SITE, Location.of(path), "this link leads " + whither(real))
                    .withHint("nothing behind it is read; put a copy of what it leads to in its place"));
        } else if (site.real().startsWith(real)
                || link.resolveSibling("").toRealPath().startsWith(real)) {
            broken(path, "this link leads back to a folder that holds it", "take it away");
        } else if (Files.isRegularFile(real)) {
            file(link, path);
        } else if (real.startsWith(site.real())) {
            broken(path, "this link leads to a folder of " + top + "/, which is read in its own place", "take it away");
        } else if (Files.isDirectory(real)) {
            folder(link, path);
        }
    }

    private String whither(Path real) {
        boolean inside = real.startsWith(site.realRoot()) || real.startsWith(site.real());
        return inside ? "to what is hidden" : "out of the site";
    }

    /** Returns the final target of a link; if that is not accessible, only the target that the link itself names. */
    private static Optional<Path> target(Path link) throws IOException {
        try {
            return Optional.of(link.toRealPath());
        } catch (AccessDeniedException closed) {
            return Optional.of(link.resolveSibling(Files.readSymbolicLink(link))
                    .toAbsolutePath()
                    .normalize());
        } catch (IOException nowhere) {
            return Optional.empty();
        }
    }

    private void file(Path file, String path) {
        Optional<ContentRole> role = ContentRole.of(path);
        if (role.isEmpty()) {
            problems.add(UnknownFile.at(path));
        }
        files.add(ContentFile.of(path, role.orElse(ContentRole.OTHER), site, file));
    }

    private void broken(String path, String message, String hint) {
        problems.add(
                Problem.of(Rule.BROKEN_FILE_LINK, Location.of(path), message).withHint(hint));
    }

    /**
     * Returns true for dot files (except {@code static/.well-known/}), files that editors leave behind, and a note for
     * other authors at the top of the folder.
     */
    static boolean isIgnored(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, Math.max(0, path.length() - name.length() - 1));
        if (name.startsWith(".")) {
            return !(name.equals(SiteFolder.WELL_KNOWN) && folder.equals("content/static"));
        }
        boolean leftover = name.endsWith("~") || (name.length() > 1 && name.startsWith("#") && name.endsWith("#"));
        return leftover || (folder.indexOf('/') < 0 && name.equalsIgnoreCase("README.md"));
    }
}
