package backstory.read.entry;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.value.Body;
import backstory.entry.value.Fragments;
import backstory.entry.value.Image;
import backstory.problem.Problem;
import backstory.read.file.ContentFile;
import java.util.List;
import java.util.Optional;

/**
 * The content of one file: the result of {@link EntryReader#read}.
 *
 * @param entries in the order of the file
 * @param images those of the list of images
 * @param invalid ids of entries that are defined here but have mistakes and cannot be used; a reference to one is not a
 *     further mistake
 * @param readable false where the front matter or the list as a whole could not be read, so that it may define more
 *     than is known
 * @param status the status of an article, even if the article itself could not be read
 * @param dataChecksum a checksum of everything but the body: the front matter, or the whole list
 * @param orphanBody the body of a file whose front matter makes no entry, which is checked separately; else no text
 * @param fragments the content of its parts that make no entry, to be checked as well
 */
public record FileEntries(
        ContentFile file,
        List<Entry> entries,
        List<Image> images,
        List<EntryId> invalid,
        boolean readable,
        Optional<Article.Status> status,
        long dataChecksum,
        Body orphanBody,
        Fragments fragments,
        List<Problem> problems) {
    public FileEntries {
        entries = List.copyOf(entries);
        images = List.copyOf(images);
        invalid = List.copyOf(invalid);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the result after an edit of the body alone. Empty if more than the text changes: if problems were found
     * in the file, or if it now has a text for the first time or no longer has one.
     */
    Optional<FileEntries> withText(ContentFile now, Body text) {
        boolean hasText =
                entries.stream().filter(entry -> entry.body() != Body.NONE).count() == 1;
        if (!hasText || text == Body.NONE || !problems.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> edited = entries.stream()
                .map(entry -> entry.body() == Body.NONE ? entry : entry.withBody(text))
                .toList();
        return Optional.of(new FileEntries(
                now, edited, images, invalid, readable, status, dataChecksum, orphanBody, fragments, problems));
    }

    /** Returns the same without entries, images and problems, for callers that already have these. */
    public FileEntries withoutEntries() {
        return new FileEntries(
                file, List.of(), List.of(), invalid, readable, status, dataChecksum, orphanBody, fragments, List.of());
    }
}
