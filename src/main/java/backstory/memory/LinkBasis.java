package backstory.memory;

import backstory.entry.Body;
import backstory.entry.Entry;
import backstory.output.Checksum;
import backstory.read.entry.FileEntries;
import java.util.List;
import java.util.Map;

/**
 * What every text of a site is read against, in numbers: where they stay, a text whose own file stays means the same.
 *
 * @param frame tells apart the program, what was asked, all front matter and lists, and every file that is no text
 * @param files the content of each file, by path from the root
 */
public record LinkBasis(long frame, Map<String, Long> files) {
    /** Of a build that compares nothing. */
    public static final LinkBasis NONE = new LinkBasis(0, Map.of());

    /**
     * Of some inputs.
     *
     * @param read what their files say
     */
    public static LinkBasis of(Inputs inputs, List<FileEntries> read) {
        Map<String, Long> files = inputs.contents();
        Checksum sum = new Checksum();
        sum.update(inputs.program());
        sum.update(inputs.request());
        read.forEach(file -> add(file, files.getOrDefault(file.file().path(), 0L), sum));
        return new LinkBasis(sum.value(), files);
    }

    /** A number for the text of an entry: it stays as long as the file does in which the entry is defined. */
    public long text(Entry entry) {
        return files.getOrDefault(entry.at().file(), 0L);
    }

    private static void add(FileEntries file, long content, Checksum sum) {
        sum.update(file.file().path());
        sum.update(
                switch (file.file().role()) {
                    case ARTICLE, PAGE, PERSON, ORGANIZATION, TERM -> file.head();
                    case URLS_LOCK -> 0; // only says which pages there have to be
                    default -> content;
                });
        sum.update(file.entries().size());
        sum.update(file.readable() ? 1 : 0);
        sum.update(file.status().toString());
        sum.update(file.spoiled().toString());
        sum.update(file.loose() == Body.NONE ? 0 : 1);
        file.entries().forEach(entry -> sum.update(entry.body() == Body.NONE ? 0 : 1));
    }
}
