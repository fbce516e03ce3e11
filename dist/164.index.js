"use strict";
exports.id = 164;
exports.ids = [164];
exports.modules = {

/***/ 164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ speaksOfPeople),
/* harmony export */   platformOf: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3886);

function platformOf(path) {
    const name = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path);
    if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
        return file('github-actions', 'ci', 'yaml');
    if (/(?:^|\/)\.circleci\/config\.yml$/.test(path))
        return file('circleci', 'ci', 'yaml');
    if (/^azure-pipelines(?:[.-][\w.-]+)?\.ya?ml$/.test(name) || /(?:^|\/)\.azure-pipelines\/[^/]+\.ya?ml$/.test(path)) {
        return file('azure-pipelines', 'ci', 'yaml');
    }
    const known = byName.get(name);
    if (known !== undefined)
        return name === 'app.yaml' && /(?:^|\/)\.do\/app\.yaml$/.test(path) ? digitalOcean : known;
    if (/^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/.test(name)) {
        return file('compose', /prod|deploy|stag|release/.test(name) ? 'deploy' : 'local', 'yaml');
    }
    if (isContainerFile(name))
        return file('docker', isForPeople(path) ? 'local' : 'deploy', 'dockerfile');
    if (/\.mk$/.test(name))
        return file('make', 'local', 'makefile');
    if (/^Procfile(?:\.[\w-]+)?$/.test(name))
        return file('heroku', name === 'Procfile' ? 'deploy' : 'local', 'procfile');
    if (/(?:^|\/)bin\/(?:pre|post)_compile$/.test(path))
        return file('heroku', 'deploy', 'shell');
    if (/\.(?:sh|bash)$/.test(name))
        return file('script', 'local', 'shell');
    return null;
}
function file(platform, kind, format) {
    return { platform, kind, format };
}
const digitalOcean = file('digitalocean', 'deploy', 'yaml');
const byName = new Map([
    ['render.yaml', file('render', 'deploy', 'yaml')],
    ['render.yml', file('render', 'deploy', 'yaml')],
    ['railway.json', file('railway', 'deploy', 'yaml')],
    ['railway.toml', file('railway', 'deploy', 'toml')],
    ['nixpacks.toml', file('nixpacks', 'deploy', 'toml')],
    ['nixpacks.json', file('nixpacks', 'deploy', 'yaml')],
    ['vercel.json', file('vercel', 'deploy', 'yaml')],
    ['fly.toml', file('fly', 'deploy', 'toml')],
    ['netlify.toml', file('netlify', 'deploy', 'toml')],
    ['app.yaml', file('app-engine', 'deploy', 'yaml')],
    ['app.yml', file('app-engine', 'deploy', 'yaml')],
    ['heroku.yml', file('heroku', 'deploy', 'yaml')],
    ['.gitlab-ci.yml', file('gitlab-ci', 'ci', 'yaml')],
    ['.travis.yml', file('travis', 'ci', 'yaml')],
    ['bitbucket-pipelines.yml', file('bitbucket', 'ci', 'yaml')],
    ['action.yml', file('github-actions', 'ci', 'yaml')],
    ['action.yaml', file('github-actions', 'ci', 'yaml')],
    ['tox.ini', file('tox', 'local', 'tox')],
    ['noxfile.py', file('nox', 'local', 'nox')],
    ['Makefile', file('make', 'local', 'makefile')],
    ['makefile', file('make', 'local', 'makefile')],
    ['GNUmakefile', file('make', 'local', 'makefile')],
]);
function isContainerFile(name) {
    if (/\.(?:dockerignore|containerignore|md|rst|txt|j2|jinja2?|tmpl|tpl|template|erb|orig|bak)$/i.test(name))
        return false;
    return /^(?:Docker|Container)file(?:[._-].*)?$/i.test(name) || /\.(?:docker|container)file$/i.test(name);
}
function isForPeople(path) {
    return (/(?:^|\/)\.?(?:devcontainer|dev|devel|development|local|tests?|testing|ci)\//i.test(path) ||
        speaksOfPeople((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path)));
}
function speaksOfPeople(name) {
    return /(?:^|[._-])(?:dev|devel|development|local|tests?|testing|ci)(?:[._-]|$)/i.test(name);
}


/***/ }),

/***/ 3886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ indexRepository),
/* harmony export */   HQ: () => (/* binding */ checkoutWorld),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function indexRepository(given) {
    const folders = foldersOf(given.paths).add('');
    const pythonFolders = foldersOf(given.paths.filter((path) => path.endsWith('.py')));
    return { ...given, files: new Set(given.paths), folders, pythonFolders };
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        let end = path.lastIndexOf('/');
        while (end > 0) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
            end = path.lastIndexOf('/', end - 1);
        }
    }
    return folders;
}
function checkoutWorld(repository, root = '/repository') {
    const below = (path) => path === root ? '' : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
    return {
        root,
        locate: (path) => {
            const inside = below(path);
            return inside !== null && repository.files.has(inside) ? inside : null;
        },
        mayHoldFolder: (path) => {
            const inside = below(path);
            return inside !== null && repository.folders.has(inside);
        },
        notFound: 'The repository has no such file.',
    };
}
const longestPath = 2000;
const nowhere = '/\0';
function joinPath(folder, target) {
    const isAbsolute = target.startsWith('/');
    if (target.length > longestPath || (folder === nowhere && !isAbsolute))
        return nowhere;
    let path = isAbsolute || folder === '/' ? '' : folder;
    for (const part of target.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            path = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
        else
            path += `/${part}`;
    }
    if (path.length > longestPath)
        return nowhere;
    return path === '' ? '/' : path;
}
function joinInside(folder, target) {
    return joinPath(`/${folder}`, target.startsWith('/') ? `.${target}` : target).slice(1);
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
;