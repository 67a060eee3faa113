package backstory.move;

import backstory.entry.Entry;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.site.SiteConfig;
import backstory.entry.value.Image;
import backstory.entry.value.Party;
import backstory.graph.index.FileIndex;
import backstory.markdown.Citation;
import backstory.markdown.Directive;
import backstory.markdown.Reference;
import backstory.markdown.WebAddress;
import backstory.markdown.prose.Prose;
import backstory.problem.Location;
import backstory.problem.PortablePath;
import backstory.problem.Problem;
import backstory.problem.Text;
import backstory.read.Content;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rewrites everything that names the moved entry, and every path that would lead elsewhere after its file is moved. */
final class References {
    private static final Map<String, EntryKind> ATTRIBUTES = Map.of(
            "id", EntryKind.CLAIM,
            "people", EntryKind.PERSON,
            "organizations", EntryKind.ORGANIZATION,
            "article", EntryKind.ARTICLE);

    private final Renaming renaming;
    private final SiteEdits edits;
    private final boolean ownsParties;
    private final String from;
    private final String to;
    private final List<Problem> problems = new ArrayList<>();

    private References(Renaming renaming, Content content, SiteEdits edits) {
        this.renaming = renaming;
        this.edits = edits;
        this.from = renaming.from().id();
        this.to = renaming.to().id();
        EntryKind kind = renaming.from().kind();
        boolean person =
                content.entries().stream().anyMatch(each -> each.key().equals(new EntryId(EntryKind.PERSON, from)));
        this.ownsParties = kind == EntryKind.PERSON || (kind == EntryKind.ORGANIZATION && !person);
    }

    /**
     * Rewrites all of them, and returns the problems of the texts that were read: a problem may hide further
     * references.
     */
    static List<Problem> edit(Renaming renaming, Content content, SiteEdits edits) {
        References references = new References(renaming, content, edits);
        content.entries().forEach(references::entry);
        content.images().images().forEach(image -> references.text(image.caption(), false));
        references.site(content.site());
        return references.problems;
    }

    private void entry(Entry entry) {
        for (EntryRef reference : entry.references()) {
            if (!reference.at().equals(renaming.entry().at())) { // there it is defined
                id(reference);
            }
        }
        entry.parties().forEach(this::party);
        entry.texts().forEach(text -> text(text, false));
        text(entry.body().text(), true);
        entry.image().ifPresent(this::image);
    }

    private void site(SiteConfig site) {
        site.appearance().featured().ifPresent(this::id);
        text(site.appearance().footer(), false);
        site.menu().forEach(this::menu);
    }

    /** A menu leads to a file of content/, or to the address of a page. */
    private void menu(SiteConfig.MenuItem item) {
        String path = "content/" + item.to();
        if (!renaming.moved(path).equals(path)) {
            edits.replace(item.at(), item.to(), renaming.newPath().substring("content/".length()));
        } else if (renaming.changesId() && item.to().equals(page(renaming.from()))) {
            edits.replace(item.at(), item.to(), page(renaming.to()));
        }
    }

    private static String page(EntryId id) {
        return id.kind().page(id.id());
    }

    private void id(EntryRef reference) {
        if (renaming.changesId() && reference.to().equals(renaming.from())) {
            edits.replace(reference.at(), from, to);
        }
    }

    private void party(Party party) {
        if (ownsParties && party.id().equals(from)) {
            edits.replace(party.at(), from, to);
        }
    }

    private void text(Text text, boolean body) {
        if (text.isBlank()) {
            return;
        }
        Prose prose = body ? Prose.parse(text) : Prose.inline(text);
        problems.addAll(prose.problems());
        prose.references().forEach(reference -> link(text, reference));
        for (Citation citation : prose.citations()) {
            citation.cited().forEach(cited -> cited(text, cited));
        }
        prose.directives().stream()
                .flatMap(directive -> directive.attributes().stream())
                .filter(attribute -> renaming.from().kind() == ATTRIBUTES.get(attribute.key()))
                .flatMap(attribute -> attribute.parts().stream())
                .forEach(this::attribute);
    }

    private void attribute(Directive.Attribute attribute) {
        if (renaming.changesId() && attribute.value().equals(from)) {
            edits.replace(attribute.at(), from, to);
        }
    }

    private void cited(Text text, Citation.Cited cited) {
        if (renaming.from().kind() == EntryKind.SOURCE && cited.source().equals(from)) {
            edits.replace(text, cited.at(), from, to);
        }
    }

    private void link(Text text, Reference reference) {
        switch (reference.kind()) {
            case ENTRY -> {
                String scheme = reference.scheme() + ":";
                if (renaming.from().kind().scheme().equals(reference.scheme())
                        && reference.target().equals(from)) {
                    edits.replace(text, reference.at(), scheme + from, scheme + to);
                }
            }
            case FILE, IMAGE ->
                path(reference.target(), reference.at())
                        .ifPresent(path -> edits.replace(text, reference.at(), written(reference.target()), path));
            case HEADING -> {}
        }
    }

    private void image(Image image) {
        path(image.src(), image.at()).ifPresent(path -> edits.replace(image.at(), image.src(), path));
    }

    /** How a path is written after the move, if otherwise. */
    private Optional<String> path(String written, Location at) {
        String file = renaming.moved(at.file());
        return FileIndex.resolve(at, written)
                .filter(target ->
                        !file.equals(at.file()) || !renaming.moved(target).equals(target))
                .filter(target ->
                        !written.startsWith("/") || !renaming.moved(target).equals(target))
                .map(target -> way(file, renaming.moved(target), written.startsWith("/")))
                .filter(path -> !path.equals(written))
                .map(References::written);
    }

    private static String way(String file, String target, boolean fromTop) {
        if (fromTop) {
            return target.substring("content".length());
        }
        Path folder = Path.of(file.substring(0, file.lastIndexOf('/')));
        return PortablePath.text(folder.relativize(Path.of(target)));
    }

    private static String written(String path) {
        return WebAddress.encode(path);
    }
}
