package org.jibiao.office.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.grid.Progress;

/**
 * A place in an XML part that only moves forward. Elements are asked for as children of one another; what the caller
 * does not look into is passed over. Document types and entities are refused, nothing outside the part is ever opened.
 */
public final class Xml implements AutoCloseable {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,7}(?:\\.\\d{1,9})?)(pt|in|cm|mm|pc|pi)");
    private static final int STEPS_BETWEEN_REPORTS = 20_000;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Progress progress;
    private final DoubleSupplier fraction;
    private String main = "";
    private int depth;
    private int steps;

    /** Opens a part and stands on its root element. */
    Xml(InputStream in, Progress progress, DoubleSupplier fraction) throws IOException {
        this.in = in;
        this.progress = progress;
        this.fraction = fraction;
        try {
            reader = factory().createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        while (depth == 0) {
            step();
        }
        main = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** How many elements are open, the present one included; the root is 1. */
    public int depth() {
        return depth;
    }

    /** Moves to the next child element of the element that was met at {@code parent}; false at its end. */
    public boolean child(int parent) throws IOException {
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return false;
            }
        }
    }

    /** Moves to the next element with this name anywhere below the element that was met at {@code parent}. */
    public boolean descendant(int parent, String name) throws IOException {
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT && name().equals(name)) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return false;
            }
        }
    }

    /** Moves to the next element of any namespace anywhere below the element that was met at {@code parent}. */
    public boolean anyDescendant(int parent) throws IOException {
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return false;
            }
        }
    }

    /**
     * The present element's name without prefix if it belongs to the root's namespace or to markup compatibility,
     * {@code ""} for foreign elements (drawings, mathematics).
     */
    public String name() {
        String namespace = reader.getNamespaceURI();
        boolean known = namespace == null ? main.isEmpty() : namespace.equals(main) || namespace.equals(COMPATIBILITY);
        return known ? reader.getLocalName() : "";
    }

    /** The present element's name without prefix, whatever its namespace. */
    public String localName() {
        return reader.getLocalName();
    }

    /** An attribute by its name without prefix, {@code ""} if absent. */
    public String attribute(String name) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute as a whole number, {@code otherwise} if absent or not one. */
    public int number(String name, int otherwise) {
        return parse(attribute(name), otherwise);
    }

    /**
     * An attribute as a length in twips, {@code otherwise} if absent or none. Plain numbers are twips already; the strict
     * dialect writes {@code 12.5pt} or {@code 2cm}.
     */
    public int twips(String name, int otherwise) {
        String text = attribute(name);
        boolean plain = text.isEmpty() || Character.isDigit(text.charAt(text.length() - 1));
        Matcher length = LENGTH.matcher(text);
        if (plain || !length.matches()) {
            return number(name, otherwise);
        }
        double points = switch (length.group(2)) {
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            case "pc", "pi" -> 12;
            default -> 1;
        };
        return (int) Math.round(Double.parseDouble(length.group(1)) * points * 20);
    }

    private static int parse(String text, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isNaN(number) ? otherwise : (int) Math.round(number);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The text up to the end of the present element, which is then passed; {@code ""} for an empty one. */
    public String text() throws IOException {
        int own = depth;
        String first = "";
        StringBuilder more = null;
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.END_ELEMENT && depth < own) {
                return more == null ? first : more.toString();
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (first.isEmpty()) {
                    first = reader.getText();
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(reader.getText());
                }
            }
        }
    }

    private int step() throws IOException {
        try {
            if (!reader.hasNext()) {
                throw new MalformedPart("ends too early");
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > Limits.DEPTH) {
                    throw new LimitExceeded("depth");
                }
                report();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new MalformedPart("document type or entity");
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(e);
        } catch (NoSuchElementException | ArrayIndexOutOfBoundsException e) {
            throw new MalformedPart("not well-formed", e);
        }
    }

    private void report() {
        if (++steps % STEPS_BETWEEN_REPORTS == 0) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.done(Math.clamp(fraction.getAsDouble(), 0, 1));
        }
    }

    private static IOException failure(XMLStreamException e) {
        Throwable inner = e.getNestedException();
        return inner instanceof IOException io ? io : new MalformedPart("not well-formed", e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
