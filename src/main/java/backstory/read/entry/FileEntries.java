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
 * What one file gives: the result of {@link EntryReader#read}.
 *
 * @param entries in the order of the file
 * @param images those of the list of images
 * @param invalid ids of entries that are defined here but cannot be used for what is wrong in them; a reference to one
 *     is not a further mistake
 * @param readable false where the front matter or the list as a whole could not be read, so that it may define more
 *     than is known
 * @param status of an article's file, whether the article itself could be read or not
 * @param dataChecksum a checksum of all that is not Markdown: the front matter, or the whole list
 * @param orphanBody the Markdown of a file whose front matter makes no entry: to be checked by itself; else no text
 * @param fragments what its parts say that make no entry, to be checked as well
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
     * What the file gives after an edit of its Markdown alone; empty where that is more than another text: where it was
     * found wrong, or has now a text for the first time, or no longer.
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

    /** The same without entries, images and problems: for those who have these already. */
    public FileEntries withoutEntries() {
        return new FileEntries(
                file, List.of(), List.of(), invalid, readable, status, dataChecksum, orphanBody, fragments, List.of());
    }
}
