package backstory.page.jsonld;

import backstory.entry.Entry;
import backstory.entry.Person;
import backstory.entry.value.Party;
import backstory.json.EmbeddedJson;
import backstory.page.PageContext;
import backstory.page.address.Links;
import java.util.List;
import java.util.Optional;

/** A {@code Person} with the offices held, each with its time. */
public final class PersonNode {
    private final Person person;
    private final PageContext context;
    private final NodeWriter node;

    private PersonNode(Person person, PageContext context) {
        this.person = person;
        this.context = context;
        this.node = new NodeWriter(context, Links.path(person));
    }

    /** Makes the node for the person's own page. */
    public static EmbeddedJson of(Person person, PageContext context) {
        return new PersonNode(person, context).written();
    }

    private EmbeddedJson written() {
        node.begin("Person", person).json().put("name", person.name());
        node.otherNames(person.names().aliases(), person.names().forms());
        node.json().put("description", context.catalog().plain(person.description(), person));
        node.image(person);
        node.date("birthDate", person.born());
        node.date("deathDate", person.died());
        roles(
                "memberOf",
                person.roles().stream()
                        .filter(role -> role.organization().isPresent())
                        .toList());
        roles(
                "hasOccupation",
                person.roles().stream()
                        .filter(role -> role.organization().isEmpty())
                        .toList());
        node.json().put("sameAs", person.sameAs());
        return node.end();
    }

    private void roles(String key, List<Person.Role> roles) {
        if (!roles.isEmpty()) {
            node.json().list(key);
            roles.forEach(role -> role(key, role));
            node.json().end();
        }
    }

    /**
     * Writes a role as schema.org models it: the property is repeated inside the role and leads to the organization or
     * occupation there.
     */
    private void role(String key, Person.Role role) {
        boolean inOrganization = role.organization().isPresent();
        node.json()
                .object()
                .put("@type", inOrganization ? "OrganizationRole" : "Role")
                .put("roleName", role.title());
        node.time(role.when());
        role.organization().ifPresentOrElse(party -> organization(key, party), () -> {
            node.json().object(key).put("@type", "Occupation").put("name", role.title());
            if (!role.place().isEmpty()) {
                node.json()
                        .object("occupationLocation")
                        .put("@type", "AdministrativeArea")
                        .put("name", role.place())
                        .end();
            }
            node.json().end();
        });
        node.json().end();
    }

    private void organization(String key, Party party) {
        Optional<Entry> entry = context.catalog().index().find(party);
        node.json().object(key).put("@type", "Organization");
        entry.ifPresent(found -> node.json().put("@id", node.ids().of(found)));
        node.json().put("name", entry.map(Entry::label).orElse(party.name())).end();
    }
}
