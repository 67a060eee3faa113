package backstory.image.format;

import backstory.image.format.SvgReader.Fault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts how many elements a browser draws for the written ones. Each reference draws its target once more, so a
 * drawing of twenty lines with nested copies can grow to millions. Elements must be added in the order of the document.
 */
final class SvgExpansion {
    /** The most elements: far more than a map has, and what a browser draws in a second or two. */
    static final int MOST = 1_000_000;

    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*[\"']?#([^\"')]+)");

    /** An element with an id, with all in it up to further ones. */
    private static final class Node {
        private int elements;
        private final List<Node> parts = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();
        private long weight;
        private boolean open;
    }

    private record Reference(int element, String attribute, String id) {}

    private final Map<String, Node> byId = new HashMap<>();
    private final List<Reference> all = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();
    private Optional<Fault> round = Optional.empty();

    /** @param id that of the element, or empty */
    void begin(String id) {
        Node node = id.isEmpty() && !open.isEmpty() ? open.getFirst() : new Node();
        if (!open.isEmpty() && node != open.getFirst()) {
            open.getFirst().parts.add(node);
        }
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, node);
        }
        root = root.or(() -> Optional.of(node));
        node.elements++;
        open.addFirst(node);
    }

    void end() {
        open.removeFirst();
    }

    /** Records a link to a place in the drawing: {@code #a}. */
    void link(int element, String attribute, String value) {
        refer(new Reference(element, attribute, value.strip().substring(1)));
    }

    /** Records everything that an attribute refers to: {@code url(#a)}. */
    void style(int element, String attribute, String value) {
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
            refer(new Reference(element, attribute, reference.group(1).strip()));
        }
    }

    private void refer(Reference reference) {
        all.add(reference);
        open.getFirst().references.add(reference);
    }

    /** Returns the fault of a drawing that draws itself or too much; to be called at the end. */
    Optional<Fault> fault() {
        long total = root.map(this::weigh).orElse(0L);
        if (round.isPresent() || total <= MOST) {
            return round;
        }
        String what = "draws more than a million elements, with copies within copies";
        return all.stream()
                .filter(one -> byId.containsKey(one.id()) && weigh(byId.get(one.id())) > MOST)
                .findFirst()
                .map(one -> new Fault(one.element(), one.attribute(), what))
                .or(() -> Optional.of(new Fault(1, "", what)));
    }

    /** Counts without recursion, since a chain of references can be as long as the file. */
    private long weigh(Node start) {
        Deque<Node> path = new ArrayDeque<>(List.of(start));
        while (!path.isEmpty()) {
            Node node = path.getFirst();
            if (node.weight > 0) {
                path.removeFirst();
            } else if (node.open) {
                path.removeFirst();
                close(node);
            } else {
                node.open = true;
                node.parts.stream().filter(part -> part.weight == 0).forEach(path::addFirst);
                node.references.forEach(one -> follow(one, path));
            }
        }
        return start.weight;
    }

    private void follow(Reference reference, Deque<Node> path) {
        Node target = byId.get(reference.id());
        if (target != null && target.open && target.weight == 0) {
            round = round.or(() ->
                    Optional.of(new Fault(reference.element(), reference.attribute(), "draws itself within itself")));
        } else if (target != null && target.weight == 0) {
            path.addFirst(target);
        }
    }

    private void close(Node node) {
        long sum = node.elements;
        for (Node part : node.parts) {
            sum += part.weight;
        }
        for (Reference one : node.references) {
            Node target = byId.get(one.id());
            sum += target == null ? 0 : target.weight;
        }
        node.weight = Math.min(sum, MOST + 1L);
    }
}
