package backstory.read.file;

import backstory.bytes.Checksum;
import backstory.entry.value.Body;
import backstory.problem.Location;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of {@code content/} or {@code templates/}: where it is and what it is, not what it holds. Its content is read
 * each time somebody asks, and forgotten.
 *
 * @param path relative to the site's root, with {@code /} on every system, NFC
 * @param folder what it was found in
 * @param actualPath where the file system has it, if it spells the path in other characters
 */
public record ContentFile(String path, ContentRole role, SiteFolder folder, Optional<Path> actualPath) {
    /** What an author writes by hand is far smaller; what is larger is the wrong file. */
    public static final int LARGEST = 8 * 1024 * 1024;

    /** The longest novel would fit; one page of it takes seconds to read if it is made to. */
    static final int LARGEST_MARKDOWN = 1024 * 1024;

    /** A file that the scan has found. */
    static ContentFile of(String path, ContentRole role, SiteFolder folder, Path found) {
        boolean asWritten = folder.root().resolve(path).equals(found);
        return new ContentFile(path, role, folder, asWritten ? Optional.empty() : Optional.of(found));
    }

    /** Where the file system has it. It is put together each time, since a site has many files. */
    public Path location() {
        return actualPath.orElseGet(() -> folder.root().resolve(path));
    }

    /** True if a file of the same path lies at another place of the disk. */
    boolean isElsewhere(ContentFile other) {
        return !actualPath.equals(other.actualPath) || !folder.real().equals(other.folder.real());
    }

    /** The name without folders: {@code paul-in-moscow.md}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without folders and ending: {@code paul-in-moscow}. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** The same, found in a folder of which more is known. */
    ContentFile in(SiteFolder other) {
        return new ContentFile(path, role, other, actualPath);
    }

    /**
     * The bytes as they are.
     *
     * @throws UsageError where the file cannot be read, or holds something else than it did
     */
    public byte[] bytes() {
        try {
            byte[] bytes = folder.bytes(location());
            if (!folder.check().matches(path, bytes)) {
                throw changed();
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw changed();
        } catch (IOException e) {
            throw new UsageError(path + ": cannot be read; look at its permissions");
        }
    }

    /** The size in bytes, without reading it. */
    public long size() {
        try {
            return Files.size(location());
        } catch (IOException e) {
            throw changed();
        }
    }

    /**
     * The text: UTF-8, without a byte order mark, with {@code \n} between lines and a blank for each control character.
     * Empty where it is no text or too large, which is then among the problems.
     */
    public Optional<Text> text(Problems problems) {
        return decoded(problems).map(Decoded::text);
    }

    /** A text with the checksum of the bytes it was made from. */
    public record Decoded(Text text, long checksum) {}

    /** The text as {@link #text} gives it, with the checksum of the bytes. */
    public Optional<Decoded> decoded(Problems problems) {
        boolean markdown = Body.isMarkdown(path);
        if (size() > (markdown ? LARGEST_MARKDOWN : LARGEST)) {
            String what = markdown ? "this Markdown file is larger than 1 MB" : "this file of text is larger than 8 MB";
            problems.add(Rule.FILE_TOO_LARGE, Location.of(path), what);
            return Optional.empty();
        }
        byte[] bytes = bytes();
        return new Utf8(path, problems).decode(bytes).map(text -> new Decoded(text, Checksum.of(bytes)));
    }

    /** What is said of a file that is not what it was. */
    public UsageError changed() {
        return new UsageError(path + " changed while it was being read; run the build again");
    }
}
