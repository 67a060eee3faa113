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
 * A file of {@code content/} or {@code templates/}: its place and role, not its content. The content is read each time
 * it is asked for, and not kept.
 *
 * @param path relative to the site's root, with {@code /} on every system, NFC
 * @param folder the folder in which it was found
 * @param actualPath its path in the file system, if that is spelled with other characters
 */
public record ContentFile(String path, ContentRole role, SiteFolder folder, Optional<Path> actualPath) {
    /** The largest file in bytes: what an author writes by hand is far smaller, so a larger file is the wrong one. */
    public static final int LARGEST = 8 * 1024 * 1024;

    /**
     * The largest Markdown file in bytes: the longest novel would fit, but one page can be written so that it takes
     * seconds to read.
     */
    static final int LARGEST_MARKDOWN = 1024 * 1024;

    /** Creates a file that the scan has found. */
    static ContentFile of(String path, ContentRole role, SiteFolder folder, Path found) {
        boolean asWritten = folder.root().resolve(path).equals(found);
        return new ContentFile(path, role, folder, asWritten ? Optional.empty() : Optional.of(found));
    }

    /** Returns its path in the file system. It is composed on each call to save memory, since a site has many files. */
    public Path location() {
        return actualPath.orElseGet(() -> folder.root().resolve(path));
    }

    /** Returns true if a file of the same path is at another place on the disk. */
    boolean isElsewhere(ContentFile other) {
        return !actualPath.equals(other.actualPath) || !folder.real().equals(other.folder.real());
    }

    /** Returns the name without folders: {@code paul-in-moscow.md}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the name without folders and extension: {@code paul-in-moscow}. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** Returns the same file in a folder with other checks. */
    ContentFile in(SiteFolder other) {
        return new ContentFile(path, role, other, actualPath);
    }

    /**
     * Returns the bytes as they are.
     *
     * @throws UsageError if the file cannot be read or its content has changed
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

    /** Returns the size in bytes, without reading the file. */
    public long size() {
        try {
            return Files.size(location());
        } catch (IOException e) {
            throw changed();
        }
    }

    /**
     * Returns the text: UTF-8, without a byte order mark, with {@code \n} between lines and a blank for each control
     * character. Empty if the file is not text or too large, which is reported.
     */
    public Optional<Text> text(Problems problems) {
        return decoded(problems).map(Decoded::text);
    }

    /** A text with the checksum of the bytes it was made from. */
    public record Decoded(Text text, long checksum) {}

    /** Returns the text as {@link #text} does, with the checksum of the bytes. */
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

    /** Returns the error for a file whose content has changed. */
    public UsageError changed() {
        return new UsageError(path + " changed while it was being read; run the build again");
    }
}
