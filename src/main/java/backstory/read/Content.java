package backstory.read;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.site.SiteConfig;
import backstory.entry.value.Body;
import backstory.entry.value.Image;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.read.entry.EntryReader;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentRole;
import backstory.read.file.ContentTree;
import backstory.read.site.SiteConfigReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that {@code content/} says, file by file, without the links between files.
 *
 * @param entries by file path, then in the order of the file; two may have the same id
 * @param images the list of images
 * @param files what each file gave besides its entries, by path; only for files that are drafts, are unreadable, or
 *     have invalid entries, fragments or Markdown without an entry
 * @param problems of all files and of the tree, sorted
 * @param ofSite the problems of {@code site.yaml}
 */
public record Content(
        SiteConfig site,
        List<Entry> entries,
        Image.Listed images,
        List<FileEntries> files,
        List<Problem> problems,
        List<Problem> ofSite,
        ContentTree tree) {
    public Content {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Reads all files one after the other. */
    public static Content read(ContentTree tree) {
        return of(
                new ReadTree(tree, tree.files().stream().map(EntryReader::read).toList()));
    }

    /** Joins what the files gave, and reads {@code site.yaml}. */
    public static Content of(ReadTree read) {
        Problems ofSite = new Problems();
        SiteConfig site = SiteConfigReader.read(read.tree(), ofSite);
        return joined(read, site, images(read.files()), ofSite.sorted());
    }

    /** Returns the content after only the text of some files has changed: {@code site.yaml} is not read again. */
    public Content with(ReadTree read) {
        return joined(read, site, images, ofSite);
    }

    private static Content joined(ReadTree read, SiteConfig site, Image.Listed images, List<Problem> ofSite) {
        Problems problems = new Problems();
        problems.addAll(read.tree().problems());
        problems.addAll(ofSite);
        List<Entry> entries = new ArrayList<>();
        List<FileEntries> unusual = new ArrayList<>();
        for (FileEntries file : read.files()) { // which a preview does at each save
            problems.addAll(file.problems());
            entries.addAll(file.entries());
            if (isUnusual(file)) {
                unusual.add(file.withoutEntries());
            }
        }
        return new Content(site, entries, images, unusual, problems.sorted(), ofSite, read.tree());
    }

    private static Image.Listed images(List<FileEntries> files) {
        List<Image> images =
                files.stream().flatMap(file -> file.images().stream()).toList();
        boolean complete =
                files.stream().noneMatch(file -> file.file().role() == ContentRole.IMAGE_LIST && !file.readable());
        return new Image.Listed(images, complete);
    }

    /** Returns the paths of the articles that are drafts. The entries that they define are drafts too. */
    public SortedSet<String> drafts() {
        return files.stream()
                .filter(file -> file.status().equals(Optional.of(Article.Status.DRAFT)))
                .map(file -> file.file().path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the ids of entries that are defined but cannot be used, sorted. */
    public List<EntryId> invalid() {
        return files.stream()
                .flatMap(file -> file.invalid().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * Returns a sentence that says what has taken an id: an entry, a former id, or something with mistakes.
     *
     * @param but an entry to ignore, since it gives up its id
     */
    public Optional<String> taken(EntryId id, Optional<Entry> but) {
        String what = "the " + id.kind().noun() + " \"" + id.id() + "\"";
        for (Entry entry : entries) {
            if (but.filter(entry::equals).isPresent()) {
                continue;
            }
            if (entry.key().equals(id)) {
                return Optional.of(what + " is already there, at " + entry.at());
            }
            boolean former = entry.key().kind() == id.kind()
                    && entry.redirectFrom().stream().anyMatch(old -> old.text().equals(id.id()));
            if (former) {
                return Optional.of("\"" + id.id() + "\" is a former id of the "
                        + id.kind().noun() + " at " + entry.at() + ": links to it lead there");
            }
        }
        return invalid().contains(id)
                ? Optional.of(what + " is already there, with mistakes in it: check tells where")
                : Optional.empty();
    }

    /** Returns true if an unreadable file may define entries of this kind, so that a missing entry proves nothing. */
    public boolean mayDefineMore(EntryKind kind) {
        return files.stream()
                .filter(file -> !file.readable())
                .anyMatch(file -> mayDefine(file.file().role(), kind));
    }

    /**
     * Returns true if files of the role may define the kind: the front matter of an article may define entries of every
     * kind but pages.
     */
    private static boolean mayDefine(ContentRole role, EntryKind kind) {
        return role == ContentRole.ARTICLE
                ? kind != EntryKind.PAGE
                : role.kind().equals(Optional.of(kind));
    }

    private static boolean isUnusual(FileEntries file) {
        boolean draft = file.status().equals(Optional.of(Article.Status.DRAFT));
        boolean loose = file.orphanBody() != Body.NONE;
        return draft
                || loose
                || !file.readable()
                || !file.invalid().isEmpty()
                || !file.fragments().isEmpty();
    }
}
