/* The editor: CodeMirror 6, cut down to what a learner of Python needs, behind a handful of plain functions.
   Colours come from the page's own style sheet (classes tok-*), so themes need nothing here. */

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { pythonLanguage } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, LanguageSupport, syntaxHighlighting } from "@codemirror/language";
import { EditorState, Prec, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration, drawSelection, EditorView, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

const mark = StateEffect.define();
const marked = StateField.define({
  create: () => Decoration.none,
  update(lines, change) {
    let shown = change.docChanged ? Decoration.none : lines;
    for (const effect of change.effects) if (effect.is(mark)) shown = decorate(change.state.doc, effect.value);
    return shown;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * Put an editor into `parent`.
 * `label` names it for screen readers, `describedby` is the id of its help, `nonce` lets its style pass the page's policy.
 * `onChange(text)` is called after each change, `onCheck()` on Ctrl or Cmd and Enter.
 */
export function createEditor({ parent, text, label, describedby, nonce, onChange = () => {}, onCheck = () => {} }) {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => (onCheck(), true) }])),
        lineNumbers(), history(), drawSelection(), highlightSpecialChars(), highlightActiveLine(), bracketMatching(),
        indentOnInput(), indentUnit.of("    "), EditorState.tabSize.of(4), marked,
        new LanguageSupport(pythonLanguage), syntaxHighlighting(classHighlighter),
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.contentAttributes.of({
          "aria-label": label, tabindex: "0", spellcheck: "false", autocapitalize: "off", autocorrect: "off",
          ...(describedby ? { "aria-describedby": describedby } : {}),
        }),
        EditorView.updateListener.of((update) => update.docChanged && onChange(update.state.doc.toString())),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    /** Mark a line (from 1) as the place of a mistake; 0 takes the mark away. */
    markLine: (line) => view.dispatch({ effects: mark.of(line) }),
    /** Put the cursor at a line and column (from 1) and show it. */
    goTo(line, column = 1) {
      const place = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      const anchor = Math.min(place.from + Math.max(column, 1) - 1, place.to);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
    remove: () => view.destroy(),
  };
}

function decorate(doc, line) {
  if (line < 1 || line > doc.lines) return Decoration.none;
  return Decoration.set([Decoration.line({ class: "at" }).range(doc.line(line).from)]);
}
