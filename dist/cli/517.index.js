export const id = 517;
export const ids = [517];
export const modules = {

/***/ 9517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand),
/* harmony export */   safeLog: () => (/* binding */ safeLog)
/* harmony export */ });
/**
 * A workflow command of GitHub Actions, one line without its line end: `::error file=a.txt,line=3::message`.
 *
 * The runner decodes `%25`, `%0D`, `%0A` everywhere and `%3A`, `%2C` in properties, so that these are what is escaped
 * (actions/toolkit: command.ts; actions/runner: ActionCommand.cs). Properties that are null are left out.
 */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .flatMap(([key, value]) => (value === null || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`]))
        .join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}
/** A message of a workflow command. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A value of a property, which ends at a comma or a colon. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * Text for the log of a GitHub job in which nothing is a command.
 *
 * The runner obeys a line whose first non-blank text is `::name`, and the older `##[name]` anywhere in a line
 * (actions/runner: ActionCommandManager.cs). Both are broken up by a blank, visibly; line feeds and colours stay, other characters
 * that end a line for some reader do not.
 */
function safeLog(text) {
    return text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (control) => (logControls.has(control) ? control : ' '))
        .replace(/:(?=:)/g, ': ')
        .replace(/##(?=\[)/g, '# #');
}
/** Line feed, tab, and the escape character that colours begin with. */
const logControls = new Set(['\n', '\t', '\x1b']);


/***/ })

};
