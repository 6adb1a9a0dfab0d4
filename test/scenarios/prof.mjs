import{createRequire}from'module';const require=createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
    var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar2(node2) || isCollection(node2)) && !!node2.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node2, visitor, path) {
      const ctrl = callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = visit_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = visit_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node2, visitor, path) {
      const ctrl = await callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = await visitAsync_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node2, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node2, path);
      if (identity.isMap(node2))
        return visitor.Map?.(key, node2, path);
      if (identity.isSeq(node2))
        return visitor.Seq?.(key, node2, path);
      if (identity.isPair(node2))
        return visitor.Pair?.(key, node2, path);
      if (identity.isScalar(node2))
        return visitor.Scalar?.(key, node2, path);
      if (identity.isAlias(node2))
        return visitor.Alias?.(key, node2, path);
      return void 0;
    }
    function replaceNode(key, path, node2) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node2;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node2) => {
            if (identity.isNode(node2) && node2.tag)
              tags[node2.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root2) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root2, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count3, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count3);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node2) => {
              if (identity.isAlias(node2) || identity.hasAnchor(node2))
                nodes.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node2 of nodes) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found = node2;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node2, anchors2) {
      if (identity.isAlias(node2)) {
        const source = node2.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node2)) {
        let count3 = 0;
        for (const item of node2.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count3)
            count3 = c;
        }
        return count3;
      } else if (identity.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node3 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.addIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node2 = this.get(key, true);
        if (identity.isCollection(node2))
          return node2.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node2 = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node2) ? node2.value : node2;
        else
          return identity.isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity.isPair(node2))
            return false;
          const n = node2.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node2 = this.get(key, true);
        return identity.isCollection(node2) ? node2.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.setIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text2[fold]}\\`;
          res += `
${indent}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code3 = json.substr(i + 2, 4);
                switch (code3) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code3.substr(0, 2) === "00")
                      str += "\\x" + code3.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test2 = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test2) || compat?.some(test2))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node2) || identity.isCollection(node2)) && node2.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node2 = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow2 = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow2) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow2 = ctx.inFlow ?? collection.flow;
      const stringify2 = flow2 ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add3 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add3(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add3(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node2 = it?.value;
        return (!keepScalar && identity.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string2 = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string2;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys2 = Object.keys(it);
            if (keys2.length === 1) {
              key = keys2[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys2.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign2 = str[0];
      if (sign2 === "-" || sign2 === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign2 === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign2 === "-" ? -1 * n : n;
    }
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign2 = str[0];
      const parts = sign2 === "-" || sign2 === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign2 === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value } = node2;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node2);
      let sign2 = "";
      if (value < 0) {
        sign2 = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign2 + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year2, month5, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year2, month5 - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string2.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys2 = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys2} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys2 = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys2}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string2 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string2.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node2, name) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node2.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow: flow2, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node2 = createNode.createNode(value, tag, ctx);
        if (flow2 && identity.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count3, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count3);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code3, message) {
        super();
        this.name = name;
        this.code = code3;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code3, message) {
        super("YAMLParseError", pos, code3, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code3, message) {
        super("YAMLWarning", pos, code3, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count3 = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count3 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count3);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow: flow2, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma2 = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow2 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow2 ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow2) {
              if (comma2)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow2}`);
              comma2 = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma: comma2,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node2 = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node2.range[2];
        seq.items.push(node2);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl2 } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl2 || nl2.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node2 = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code3, msg) => onError(offset + rel, code3, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code3 = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code3);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before2, pos) {
      if (before2) {
        pos ?? (pos = before2.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before2[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before2[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before2[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node2.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node2.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node2.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment;
        else
          node2.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before2, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before2, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node2.anchor = anchor.source.substring(1);
        if (node2.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        node2.comment = comment;
        node2.range[2] = end;
      }
      return node2;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code3, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code3, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code3, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code3, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code3, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code3, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head2 = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head2 }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head2 = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head2;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head2 }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl2 = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl2] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl2, sp;
        let indent = -1;
        do {
          nl2 = yield* this.pushNewline();
          if (nl2 > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl2 + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote6 = this.charAt(0);
        let end = this.buffer.indexOf(quote6, this.pos + 1);
        if (quote6 === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl2 = qb.indexOf("\n", this.pos);
        if (nl2 !== -1) {
          while (nl2 !== -1) {
            const cs = this.continueScalar(nl2 + 1);
            if (cs === -1)
              break;
            nl2 = qb.indexOf("\n", cs);
          }
          if (nl2 !== -1) {
            end = nl2 - (qb[nl2 - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl2 = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl2 = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl2 + 1);
            if (cs === -1)
              break;
            nl2 = this.buffer.indexOf("\n", cs);
          } while (nl2 !== -1);
          if (nl2 === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl2 = this.buffer.length;
          }
        }
        let i = nl2 + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl2 = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl2 - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl2 = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl2 + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test2) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test2(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high2 = this.lineStarts.length;
          while (low < high2) {
            const mid = low + high2 >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high2 = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl2 = this.source.indexOf("\n") + 1;
              while (nl2 !== 0) {
                this.onNewLine(this.offset + nl2);
                nl2 = this.source.indexOf("\n", nl2) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl2 = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl2.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl2.length = 0;
                  break;
                default:
                  nl2.length = 0;
              }
            }
            if (nl2.length >= 2)
              start = it.sep.splice(nl2[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl2 = this.source.indexOf("\n") + 1;
          while (nl2 !== 0) {
            this.onNewLine(this.offset + nl2);
            nl2 = this.source.indexOf("\n", nl2) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse3(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse3;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// test/scenarios/scanners.test.ts
import { existsSync, readdirSync, readFileSync, statSync as statSync2 } from "node:fs";
import { join as join2 } from "node:path";

// node_modules/.cache/shim.mjs
var q = [];
var test = (n, f) => q.push([cur + n, f]);
var describe = (n, f) => f();
var cur = "";
describe.each = (list2) => (n, f) => list2.forEach((a) => {
  cur = a[0];
  f(...a);
});
test.each = (list2) => (n, f) => list2.forEach((a) => q.push([n, () => f(...Array.isArray(a) ? a : [a])]));
var expect = (a) => ({ toBe: (b) => {
  if (a !== b) throw new Error("differs");
} });
async function run() {
  const T = [];
  for (const [n, f] of q) {
    const c = process.cpuUsage().user;
    await f();
    T.push([process.cpuUsage().user - c, n]);
  }
  T.sort((a, b) => b[0] - a[0]);
  for (const t of T.slice(0, 12)) console.log((t[0] / 1e3).toFixed(0), t[1]);
}

// src/data/open/opener.ts
import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from "node:fs";
import { open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var chunkSize = 1 << 18;
var nodeOpener = {
  chunks: nodeChunks,
  state: async (path) => {
    const found = statSync(path, { bigint: true });
    const isOnce = found.isFIFO() || found.isSocket() || found.isCharacterDevice();
    return isOnce ? null : `${found.size} ${found.mtimeNs}`;
  },
  size: async (path) => {
    const found = statSync(path);
    return found.isFile() ? found.size : null;
  },
  scratch: nodeScratch
};
async function* nodeChunks(path, from = 0) {
  if (!statSync(path).isFile()) {
    yield* createReadStream(path, { highWaterMark: chunkSize });
    return;
  }
  const file = openSync(path, "r");
  try {
    const size2 = Math.min(chunkSize, Math.max(1, fstatSync(file).size));
    const chunk = Buffer.allocUnsafe(size2);
    for (let at3 = from; ; ) {
      const length = readSync(file, chunk, 0, size2, at3);
      if (length === 0) return;
      at3 += length;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
async function nodeScratch() {
  const file = await openNew(tmpdir(), 0);
  let length = 0;
  return {
    write: async (chunk) => {
      for (let done = 0; done < chunk.length; ) {
        const { bytesWritten } = await file.write(chunk, done, chunk.length - done, length);
        done += bytesWritten;
        length += bytesWritten;
      }
    },
    chunks: async function* () {
      for (let at3 = 0; at3 < length; ) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, at3);
        if (bytesRead === 0) return;
        at3 += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    },
    close: () => file.close()
  };
}
async function openNew(folder, attempt) {
  const path = join(folder, `plan-check-${attempt}.tmp`);
  try {
    const file = await open(path, "wx+", 384);
    await unlink(path);
    return file;
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isTaken || attempt > 1e3) throw error;
    return openNew(folder, attempt + 1);
  }
}
function systemErrorCode(error) {
  return error instanceof Error && "code" in error && "syscall" in error ? String(error.code) : null;
}

// src/model/plan/period.ts
var dayLength = 864e5;
function dayOf(year2, month5, day) {
  const time2 = Date.UTC(year2, month5 - 1, day);
  const date = new Date(time2);
  const exists = date.getUTCFullYear() === year2 && date.getUTCMonth() === month5 - 1 && date.getUTCDate() === day;
  return exists ? time2 / dayLength : null;
}
function calendarOf(day) {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
function isoOf(day) {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
function monthsOf(year2, first, last) {
  return { from: Date.UTC(year2, first - 1, 1) / dayLength, to: Date.UTC(year2, last, 0) / dayLength };
}
function parsePeriod(text2) {
  const range = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text2);
  if (range) {
    const from = parseDay(range[1] ?? "");
    const to = parseDay(range[2] ?? "");
    return from !== null && to !== null && from <= to ? { from, to } : null;
  }
  const single2 = parseDay(text2);
  if (single2 !== null) return { from: single2, to: single2 };
  const parts = /^(19\d\d|2[01]\d\d)(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text2);
  if (!parts) return null;
  const year2 = Number(parts[1]);
  if (parts[2]) return monthsOf(year2, Number(parts[2]) * 6 - 5, Number(parts[2]) * 6);
  if (parts[3]) return monthsOf(year2, Number(parts[3]) * 3 - 2, Number(parts[3]) * 3);
  if (parts[4]) return monthsOf(year2, Number(parts[4]), Number(parts[4]));
  return monthsOf(year2, 1, 12);
}
function parseDay(text2) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text2);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
function yearBefore(period) {
  if (period.from === period.to) {
    const day = backMonths(period.from, 12, false);
    return { from: day, to: day };
  }
  return { from: backMonths(period.from, 12, false), to: backMonths(period.to, 12, isMonthEnd(period.to)) };
}
function periodBefore(period) {
  const from = calendarOf(period.from);
  const to = calendarOf(period.to);
  if (from.day === 1 && isMonthEnd(period.to)) {
    const months2 = (to.year - from.year) * 12 + to.month - from.month + 1;
    return { from: backMonths(period.from, months2, false), to: period.from - 1 };
  }
  return { from: period.from - (period.to - period.from + 1), to: period.from - 1 };
}
function isWithin(part2, whole) {
  return part2.from >= whole.from && part2.to <= whole.to;
}
function doOverlap(one3, other) {
  return one3.from <= other.to && other.from <= one3.to;
}
function isMonthEnd(day) {
  return calendarOf(day + 1).day === 1;
}
function backMonths(day, months2, toMonthEnd) {
  const date = calendarOf(day);
  const first = Date.UTC(date.year, date.month - 1 - months2, 1) / dayLength;
  const { year: year2, month: month5 } = calendarOf(first);
  const length = monthsOf(year2, month5, month5).to - first + 1;
  return first + (toMonthEnd ? length : Math.min(date.day, length)) - 1;
}
function elapsedPart(period, asOf) {
  return asOf === null || asOf >= period.to ? period : { from: period.from, to: asOf };
}
function daysOf({ period, asOf }) {
  return { gone: asOf - period.from + 1, all: period.to - period.from + 1 };
}
function stretchYearBefore({ period, asOf }) {
  if (asOf === null) return { period: yearBefore(period), asOf };
  return { period: yearBefore(period), asOf: backMonths(asOf, 12, isMonthEnd(asOf)) };
}
function stretchBefore({ period, asOf }) {
  const before2 = periodBefore(period);
  if (asOf === null) return { period: before2, asOf };
  const months2 = wholeMonths(period);
  const day = months2 === null ? before2.from + (asOf - period.from) : backMonths(asOf, months2, isMonthEnd(asOf));
  return { period: before2, asOf: day };
}
function wholeMonths({ from, to }) {
  const [first, last] = [calendarOf(from), calendarOf(to)];
  if (first.day !== 1 || !isMonthEnd(to)) return null;
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

// src/plan/read/read-plan.ts
import { hash as hash2 } from "node:crypto";

// src/model/finding.ts
var nowhere = {
  file: null,
  line: null,
  column: null,
  record: null,
  field: null,
  cell: null,
  private: false,
  excerpt: null
};
function shiftPlace(place, records) {
  return place.record === null ? place : { ...place, record: place.record + records };
}
function at(file, line = null, column = null) {
  return { ...nowhere, file, line, column };
}
function hasErrors(findings) {
  return findings.some((finding2) => finding2.severity === "error");
}
function shiftFinding(finding2, records) {
  return { ...finding2, place: shiftPlace(finding2.place, records) };
}
function inOrder(a, b) {
  return compareText(a.place.file ?? "", b.place.file ?? "") || (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0) || compareText(a.code, b.code);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/plan/schema/schema.ts
function string() {
  return { kind: "string", isNonEmpty: false };
}
function array(item) {
  return { kind: "array", item, isNonEmpty: false };
}
function nonEmpty(schema) {
  return "isNonEmpty" in schema ? { ...schema, isNonEmpty: true } : schema;
}
function tuple(items) {
  return { kind: "tuple", items };
}
function union(options) {
  return { kind: "union", options };
}
function optional(inner) {
  return { kind: "optional", inner };
}
function record(key, value) {
  return { kind: "record", key, value };
}
function strictObject(fields) {
  return { kind: "object", fields, others: null };
}
function looseObject(fields, others) {
  return { kind: "object", fields, others };
}
function lazy(made) {
  return { kind: "lazy", made };
}
function oneOf(values2) {
  return { kind: "enum", values: values2 };
}
function nothing() {
  return { kind: "null" };
}

// src/plan/schema/members.ts
var text = nonEmpty(string());
var textList = array(text);
var texts = union([text, nonEmpty(array(text))]);
var flag = oneOf(["true", "false"]);
var rhythm = oneOf(["month", "quarter"]);
function nested(schema) {
  return lazy(schema);
}
function listOf(given) {
  return given === void 0 ? [] : typeof given === "string" ? [given] : given;
}

// src/plan/extends/extended-plan.ts
var openNothing = (reference) => ({
  file: reference,
  error: "ENOENT",
  nearest: null
});

// src/plan/yaml/node.ts
function plainOf(node2) {
  switch (node2.kind) {
    case "scalar":
      return node2.text;
    case "list":
      return node2.items.map(plainOf);
    case "map":
      return Object.fromEntries(node2.entries.map(({ key, value }) => [key.text, plainOf(value)]));
    case "broken":
      return null;
  }
}
function nodeAt(node2, path) {
  let found = node2;
  for (const step of path) {
    const next = found.kind === "list" ? found.items[Number(step)] : entryOf(found, String(step))?.value;
    if (!next) return found;
    found = next;
  }
  return found;
}
function entryOf(node2, key) {
  return node2.kind === "map" ? node2.entries.find((entry2) => entry2.key.text === key) ?? null : null;
}
function textOf(node2, key) {
  const value = entryOf(node2, key)?.value;
  return value?.kind === "scalar" && value.text !== "" ? value.text : null;
}
function hasBroken(node2) {
  if (node2.kind === "list") return node2.items.some(hasBroken);
  if (node2.kind === "map") return node2.entries.some(({ value }) => hasBroken(value));
  return node2.kind === "broken";
}

// src/plan/extends/merge-map.ts
function joinMaps(join3) {
  return (base2, change) => base2.kind === "map" && change.kind === "map" ? join3(base2, change) : change;
}
function isBlank(node2) {
  return node2.kind === "scalar" && node2.text === "";
}
function mergeMap(base2, change, joins = {}) {
  const changed2 = new Map(change.entries.map((entry2) => [entry2.key.text, entry2]));
  const known2 = new Set(base2.entries.map(({ key }) => key.text));
  const kept2 = base2.entries.flatMap((entry2) => {
    const { key, value } = changed2.get(entry2.key.text) ?? {};
    if (!key || !value) return [entry2];
    if (isBlank(value)) return [];
    const join3 = Object.hasOwn(joins, key.text) ? joins[key.text] : void 0;
    return [{ key, value: join3 ? join3(entry2.value, value) : value }];
  });
  const added = change.entries.filter(({ key }) => !known2.has(key.text));
  const keys2 = change.entries.map(({ key }) => key.text);
  return {
    kind: "map",
    entries: [...kept2, ...added],
    offset: change.offset,
    changes: { offset: base2.offset, keys: keys2 }
  };
}

// src/plan/extends/merge-items.ts
function mergeItems(knownBy, mistakes) {
  const nameOf2 = (item) => {
    const texts3 = knownBy.map((key) => textOf(item, key));
    return texts3.some((part2) => part2 === null) ? null : texts3.join(" ");
  };
  return (base2, change) => {
    if (base2.kind !== "list" || change.kind !== "list") return change;
    const names = base2.items.map(nameOf2);
    const items = [...base2.items];
    const seen = /* @__PURE__ */ new Set();
    for (const item of change.items) {
      const name = nameOf2(item);
      const at3 = name === null ? -1 : names.indexOf(name);
      const old = items[at3];
      if (name !== null && seen.has(name)) mistakes.report("plan/named-twice", { name }, item.offset);
      else if (isRetired(item, mistakes)) {
        if (at3 !== -1) items[at3] = null;
        else reportUnknown(name ?? "", item, names, mistakes);
      } else if (old?.kind === "map" && item.kind === "map") items[at3] = mergeMap(old, item);
      else items.push(item);
      if (name !== null) seen.add(name);
    }
    return { ...change, items: items.filter((item) => item !== null) };
  };
}
function isRetired(item, mistakes) {
  const retired = entryOf(item, "retired");
  if (!retired) return false;
  if (textOf(item, "retired") === null && retired.value.kind !== "broken")
    mistakes.report("plan/retired-without-reason", {}, retired.key.offset);
  return true;
}
function reportUnknown(name, item, names, mistakes) {
  const known2 = names.filter((each) => each !== null);
  const args = { thing: "item", name, ...mistakes.nearest(name, known2) };
  mistakes.report("plan/nothing-to-change", args, item.offset);
}

// src/plan/extends/merge-sections.ts
function mergeSections(mistakes) {
  return (base2, change) => {
    if (base2.kind !== "list" || change.kind !== "list") return change;
    const sections2 = base2.items.map(openSection);
    const seen = /* @__PURE__ */ new Map();
    for (const item of change.items) {
      const home = homeOf(item, sections2, mistakes);
      if (home === "unknown") continue;
      for (const target of targetsOf(item)) takeTarget(target, home, sections2, seen, mistakes);
    }
    return { ...change, items: sections2.flatMap(closeSection) };
  };
}
function homeOf(item, sections2, mistakes) {
  const title = textOf(item, "title");
  if (item.kind !== "map" || title === null && !entryOf(item, "targets")) {
    sections2.push({ node: item, targets: [], list: null, retired: null });
    return "unknown";
  }
  if (title === null) return null;
  const isOut = isRetired(item, mistakes);
  const known2 = sections2.find(({ node: node2 }) => textOf(node2, "title") === title);
  if (known2) {
    if (known2.node.kind === "map") known2.node = mergeMap(known2.node, without(item, ["targets", "retired"]));
    if (isOut) known2.retired = entryOf(item, "retired");
    return known2;
  }
  const titles = sections2.flatMap(({ node: node2 }) => textOf(node2, "title") ?? []);
  const names = mistakes.nearest(title, titles);
  if (isOut || names.near !== null && !targetsOf(item).some(isWhole)) {
    const place = entryOf(item, "title")?.value ?? item;
    mistakes.report("plan/nothing-to-change", { thing: "section", name: title, ...names }, place.offset);
    return "unknown";
  }
  const added = { node: item, targets: [], list: entryOf(item, "targets"), retired: null };
  sections2.push(added);
  return added;
}
function takeTarget(target, home, sections2, seen, mistakes) {
  const id = textOf(target, "id");
  const place = entryOf(target, "id")?.value ?? target;
  if (id === null) return addTarget(target, home, sections2);
  const first = seen.get(id);
  if (first)
    return mistakes.report("plan/duplicate-id", { id, line: mistakes.lineOf(first.offset) }, place.offset);
  seen.set(id, target);
  const from = sections2.find(({ targets }) => targets.some(isCalled(id)));
  const at3 = from?.targets.findIndex(isCalled(id)) ?? -1;
  const old = from?.targets[at3];
  if (!from && isWhole(target)) addTarget(target, home, sections2);
  else if (!from || old?.kind !== "map" || target.kind !== "map") {
    const known2 = sections2.flatMap(({ targets }) => targets.flatMap((each) => textOf(each, "id") ?? []));
    const names = mistakes.nearest(id, known2);
    mistakes.report("plan/nothing-to-change", { thing: "target", name: id, ...names }, place.offset);
  } else if (home === null || home === from) from.targets[at3] = changeTarget(old, target, mistakes);
  else {
    from.targets.splice(at3, 1);
    home.targets.push(changeTarget(old, target, mistakes));
  }
}
function changeTarget(old, target, mistakes) {
  if (textOf(old, "retired") !== null && !entryOf(target, "retired")) {
    const id = textOf(target, "id") ?? "";
    mistakes.report("plan/still-retired", { id, reason: textOf(old, "retired") ?? "" }, target.offset);
  }
  const limit = entryOf(target, "target");
  if (limit && textOf(old, "wording") !== null && !entryOf(target, "wording")) {
    mistakes.report("plan/wording-of-before", { wording: textOf(old, "wording") ?? "" }, limit.key.offset);
  }
  return mergeMap(old, target);
}
function addTarget(target, home, sections2) {
  if (home) home.targets.push(target);
  else {
    const node2 = { kind: "map", entries: [], offset: target.offset };
    const key = { kind: "scalar", text: "targets", offset: target.offset, inner: null, cut: null };
    const list2 = { key, value: { kind: "list", items: [target], offset: target.offset } };
    sections2.push({ node: node2, targets: [target], list: list2, retired: null });
  }
}
function openSection(node2) {
  const list2 = entryOf(node2, "targets");
  return { node: node2, targets: [...targetsOf(node2)], list: list2, retired: null };
}
function closeSection({ node: node2, targets, list: list2, retired }) {
  if (node2.kind !== "map" || list2?.value.kind !== "list") return [node2];
  if (targets.length === 0 && list2.value.items.length > 0) return [];
  const items = targets.map((target) => retired ? withEntry(target, retired) : target);
  return [withEntry(without(node2, ["targets"]), { key: list2.key, value: { ...list2.value, items } })];
}
function targetsOf(section) {
  const list2 = entryOf(section, "targets")?.value;
  return list2?.kind === "list" ? list2.items : [];
}
function isWhole(target) {
  const isMeasured = ["measure", "unmeasured", "stated"].some((key) => entryOf(target, key));
  return textOf(target, "title") !== null && isMeasured;
}
function isCalled(id) {
  return (target) => textOf(target, "id") === id;
}
function without(node2, keys2) {
  return { ...node2, entries: node2.entries.filter(({ key }) => !keys2.includes(key.text)) };
}
function withEntry(node2, entry2) {
  if (node2.kind !== "map") return node2;
  return { ...node2, entries: [...without(node2, [entry2.key.text]).entries, entry2] };
}

// src/plan/extends/merge-sources.ts
function mergeSources(mistakes) {
  const column = joinMaps((base2, change) => mergeMap(base2, change, { values: mergeValues }));
  const titled = mergeItems(["title"], mistakes);
  const source = joinMaps(
    (base2, change) => mergeMap(base2, change, {
      columns: mergeNamed("column", column, mistakes),
      totals: mergeNamed("column", (_, labels) => labels, mistakes),
      rules: titled,
      agree: titled
    })
  );
  return mergeNamed("source", source, mistakes);
}
function mergeNamed(thing, join3, mistakes) {
  return joinMaps((base2, change) => {
    const known2 = base2.entries.map(({ key }) => key.text);
    for (const { key, value } of change.entries) {
      const isNew = thing === "source" ? entryOf(value, "columns") !== null : !isBlank(value);
      if (isNew || value.kind === "broken" || known2.includes(key.text)) continue;
      mistakes.report(
        "plan/nothing-to-change",
        { thing, name: key.text, ...mistakes.nearest(key.text, known2) },
        key.offset
      );
    }
    const reported = (entry2) => !known2.includes(entry2.key.text) && (thing === "source" ? !entryOf(entry2.value, "columns") : isBlank(entry2.value));
    const entries = change.entries.filter((entry2) => !reported(entry2));
    return mergeMap(base2, { ...change, entries }, Object.fromEntries(known2.map((name) => [name, join3])));
  });
}
function mergeValues(base2, change) {
  const old = spelt(base2);
  if (old === null || change.kind !== "map") return change;
  const changed2 = new Map(change.entries.map((entry2) => [entry2.key.text, entry2]));
  const known2 = new Set(old.entries.map(({ key }) => key.text));
  const kept2 = old.entries.map((entry2) => changed2.get(entry2.key.text) ?? entry2);
  return { ...change, entries: [...kept2, ...change.entries.filter(({ key }) => !known2.has(key.text))] };
}
function spelt(node2) {
  if (node2.kind === "map") return node2;
  if (node2.kind !== "list") return null;
  return { kind: "map", offset: node2.offset, entries: node2.items.flatMap(withoutSpellings) };
}
function withoutSpellings(item) {
  if (item.kind !== "scalar") return [];
  const none2 = { kind: "list", items: [], offset: item.offset };
  return [{ key: item, value: none2 }];
}

// src/plan/extends/merge-plans.ts
function mergePlans(trees, mistakes) {
  const merge = joinMaps(
    (base2, change) => mergeMap(base2, change, {
      sources: mergeSources(mistakes),
      sections: mergeSections(mistakes),
      untracked: mergeItems(["clause", "quantity"], mistakes),
      agree: mergeItems(["title"], mistakes)
    })
  );
  const [last = null, ...others] = trees.toReversed();
  return others.reduce((base2, change) => base2 && merge(base2, change), last);
}

// src/text/words/phrases.ts
var most = 12;
function list(names) {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} .. (+${names.length - most})` : shown;
}
function near(name, language) {
  if (name === null) return null;
  return language === "zh" ? `\u662F\u5426\u5E94\u4E3A\u201C${name}\u201D\uFF1F` : `did you mean "${name}"?`;
}
function counted(n, noun, plural = `${noun}s`) {
  return `${n} ${n === 1 ? noun : plural}`;
}
function enumerated(items, conjunction) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1) ?? ""}`;
}
var reasons = {
  ENOENT: { zh: "\u627E\u4E0D\u5230\u8BE5\u6587\u4EF6", en: "there is no such file" },
  EACCES: { zh: "\u6CA1\u6709\u8BBF\u95EE\u6743\u9650", en: "permission denied" },
  EPERM: { zh: "\u6CA1\u6709\u8BBF\u95EE\u6743\u9650", en: "permission denied" },
  EISDIR: { zh: "\u8FD9\u662F\u4E00\u4E2A\u6587\u4EF6\u5939", en: "it is a directory" },
  ENOTDIR: { zh: "\u8DEF\u5F84\u4E2D\u95F4\u7684\u4E00\u6BB5\u4E0D\u662F\u6587\u4EF6\u5939", en: "a part of the path is not a directory" },
  ELOOP: { zh: "\u7B26\u53F7\u94FE\u63A5\u4E92\u76F8\u6307\u5411", en: "its symbolic links point to each other" },
  ENAMETOOLONG: { zh: "\u6587\u4EF6\u540D\u8FC7\u957F", en: "the name is too long" },
  EMFILE: { zh: "\u6253\u5F00\u7684\u6587\u4EF6\u8FC7\u591A", en: "too many files are open" },
  ENFILE: { zh: "\u6253\u5F00\u7684\u6587\u4EF6\u8FC7\u591A", en: "too many files are open" },
  EBUSY: { zh: "\u6587\u4EF6\u6B63\u88AB\u5176\u4ED6\u7A0B\u5E8F\u5360\u7528", en: "another program is using it" },
  EROFS: { zh: "\u78C1\u76D8\u662F\u53EA\u8BFB\u7684", en: "the disk is read-only" },
  ENOSPC: { zh: "\u78C1\u76D8\u7A7A\u95F4\u4E0D\u8DB3", en: "the disk is full" },
  EDQUOT: { zh: "\u78C1\u76D8\u914D\u989D\u5DF2\u7528\u5B8C", en: "the disk quota is used up" },
  EIO: { zh: "\u78C1\u76D8\u8BFB\u5199\u51FA\u9519", en: "the disk reported an error" }
};
function fileErrorWords(code3, language) {
  return reasons[code3]?.[language] ?? code3;
}

// src/text/findings/compare.ts
var compareFindings = {
  "compare/stdin-twice": {
    severity: "error",
    zh: () => ["\u4E24\u4EFD\u62A5\u544A\u4E0D\u80FD\u90FD\u4ECE\u6807\u51C6\u8F93\u5165\uFF08-\uFF09\u8BFB\u53D6", "\u5176\u4E2D\u4E00\u4EFD\u7ED9\u6587\u4EF6\u540D"],
    en: () => ["both reports cannot come from standard input (-)", "give the name of a file for one of them"]
  },
  "compare/too-large": {
    severity: "error",
    zh: ({ megabytes }) => [`\u6587\u4EF6\u8D85\u8FC7 ${megabytes} MB\uFF0C\u4E0D\u4F1A\u662F\u4E00\u4EFD\u62A5\u544A`, "\u68C0\u67E5\u6587\u4EF6\u662F\u5426\u7ED9\u9519"],
    en: ({ megabytes }) => [
      `the file has more than ${megabytes} MB, which no report has`,
      "see whether it is the file that was meant"
    ]
  },
  "compare/not-text": {
    severity: "error",
    zh: () => ["\u6587\u4EF6\u4E0D\u662F UTF-8 \u7F16\u7801\uFF0C\u8BFB\u4E0D\u4E86", "\u7528 --output \u62A5\u544A.json \u91CD\u65B0\u751F\u6210\u62A5\u544A"],
    en: () => ["the file is not UTF-8 and cannot be read", "make the report again with --output report.json"]
  },
  "compare/empty": {
    severity: "error",
    zh: () => ["\u6587\u4EF6\u662F\u7A7A\u7684", "\u7528 --output \u62A5\u544A.json \u91CD\u65B0\u751F\u6210\u62A5\u544A\uFF1B\u5199\u5165\u4E2D\u65AD\u4E0D\u4F1A\u7559\u4E0B\u7A7A\u6587\u4EF6"],
    en: () => [
      "the file is empty",
      "make the report again with --output report.json, which leaves no file empty when it is interrupted"
    ]
  },
  "compare/not-json": {
    severity: "error",
    zh: () => ["\u4ECE\u8FD9\u91CC\u8D77\u4E0D\u662F JSON", "\u7ED9\u51FA report --format json \u6216 --output \u62A5\u544A.json \u751F\u6210\u7684\u6587\u4EF6"],
    en: () => [
      "this is not JSON, from here on",
      "give a file that report --format json or --output report.json has made"
    ]
  },
  "compare/cut-short": {
    severity: "error",
    zh: () => ["JSON \u5230\u8FD9\u91CC\u5C31\u65AD\u4E86\uFF0C\u6587\u4EF6\u4E0D\u5B8C\u6574", "\u91CD\u65B0\u751F\u6210\u6216\u91CD\u65B0\u4F20\u9001\u5B8C\u6574\u7684\u6587\u4EF6"],
    en: () => ["the JSON breaks off here: the file is not whole", "make the file again, or send all of it"]
  },
  "compare/not-a-report": {
    severity: "error",
    zh: ({ format }) => [
      format === null ? "\u8FD9\u4E2A JSON \u6587\u4EF6\u4E0D\u662F plan-check \u7684\u62A5\u544A" : `\u8FD9\u662F ${format}\uFF0C\u4E0D\u662F\u62A5\u544A`,
      "\u7ED9\u51FA report --format json \u6216 --output \u62A5\u544A.json \u751F\u6210\u7684\u6587\u4EF6"
    ],
    en: ({ format }) => [
      format === null ? "this JSON is no report of plan-check" : `this is a ${format}, not a report`,
      "give a file that report --format json or --output report.json has made"
    ]
  },
  "compare/other-version": {
    severity: "error",
    zh: ({ version, known: known2 }) => [
      `\u62A5\u544A\u7684\u683C\u5F0F\u662F\u7B2C ${version} \u7248\uFF0C\u672C\u7A0B\u5E8F\u53EA\u8BA4\u8BC6\u7B2C ${known2} \u7248`,
      "\u7528\u8F83\u65B0\u7684 plan-check\uFF0C\u6216\u7528\u672C\u7A0B\u5E8F\u91CD\u65B0\u751F\u6210\u62A5\u544A"
    ],
    en: ({ version, known: known2 }) => [
      `the report is of version ${version} of its format; this program knows version ${known2}`,
      "use a later plan-check, or make the report again with this one"
    ]
  },
  "compare/bad-report": {
    severity: "error",
    zh: ({ path, expected, found }) => [
      found === null ? `\u62A5\u544A\u7F3A\u5C11 ${path}\uFF0C\u5E94\u4E3A${expectedWords(expected, "zh")}` : `\u62A5\u544A\u7684 ${path} \u5E94\u4E3A${expectedWords(expected, "zh")}\uFF0C\u5B9E\u9645\u662F ${found}`,
      "\u62A5\u544A\u53EF\u80FD\u88AB\u6539\u52A8\u8FC7\uFF1A\u91CD\u65B0\u751F\u6210\uFF0C\u6216\u6062\u590D\u539F\u6765\u7684\u6587\u4EF6"
    ],
    en: ({ path, expected, found }) => [
      found === null ? `the report lacks ${path}, which should be ${expectedWords(expected, "en")}` : `${path} of the report should be ${expectedWords(expected, "en")} and is ${found}`,
      "it may have been changed: make it again, or go back to the file as it was"
    ]
  },
  "compare/repeated-target": {
    severity: "error",
    zh: ({ id }) => [`\u62A5\u544A\u91CC\u6709\u4E24\u9879\u6307\u6807\u7684 id \u90FD\u662F\u201C${id}\u201D`, "\u62A5\u544A\u53EF\u80FD\u88AB\u6539\u52A8\u8FC7\uFF1A\u91CD\u65B0\u751F\u6210\uFF0C\u6216\u6062\u590D\u539F\u6765\u7684\u6587\u4EF6"],
    en: ({ id }) => [
      `the report has two targets with the id "${id}"`,
      "it may have been changed: make it again, or go back to the file as it was"
    ]
  },
  "compare/nothing-in-common": {
    severity: "error",
    zh: () => ["\u4E24\u4EFD\u62A5\u544A\u6CA1\u6709\u4E00\u9879\u76F8\u540C\u7684\u6307\u6807\uFF0C\u6CA1\u6709\u53EF\u4EE5\u6BD4\u8F83\u7684", "\u68C0\u67E5\u662F\u5426\u7ED9\u9519\u4E86\u6587\u4EF6\uFF1B\u6307\u6807\u6309 id \u5BF9\u5E94"],
    en: () => [
      "the reports have no target in common: there is nothing to compare",
      "see whether they are the files that were meant; targets are known by their ids"
    ]
  },
  "compare/other-plan": {
    severity: "warning",
    zh: ({ before: before2, after: after2 }) => [
      `\u4E24\u4EFD\u62A5\u544A\u51FA\u81EA\u4E0D\u540C\u7684\u8BA1\u5212\uFF08${before2}\u3001${after2}\uFF09\uFF0C\u6309\u6307\u6807\u7684 id \u6BD4\u8F83`,
      "\u540C\u4E00\u8BA1\u5212\u9010\u5E74\u4F7F\u7528\u65F6\uFF0C\u5404\u5E74\u4FDD\u6301\u540C\u4E00\u4E2A plan: \u540D\u79F0"
    ],
    en: ({ before: before2, after: after2 }) => [
      `the reports are of different plans (${before2}, ${after2}) and were compared by the ids of their targets`,
      "a plan that is used year after year keeps its name under plan:"
    ]
  },
  "compare/wrong-order": {
    severity: "warning",
    zh: ({ before: before2, after: after2 }) => [`\u524D\u4E00\u4EFD\u62A5\u544A\u7684\u671F\u95F4\uFF08${before2}\uFF09\u5728\u540E\u4E00\u4EFD\uFF08${after2}\uFF09\u4E4B\u540E`, "\u5148\u7ED9\u8F83\u65E9\u7684\u62A5\u544A"],
    en: ({ before: before2, after: after2 }) => [
      `the earlier report is of a later period (${before2}) than the other (${after2})`,
      "give the earlier one first"
    ]
  },
  "compare/same-report": {
    severity: "note",
    zh: () => ["\u4E24\u4EFD\u62A5\u544A\u662F\u540C\u4E00\u4EFD\uFF0C\u4E00\u4E2A\u5B57\u8282\u90FD\u4E0D\u5DEE"],
    en: () => ["the two reports are one, byte for byte"]
  },
  "compare/same-period": {
    severity: "warning",
    zh: ({ period }) => [
      `\u57FA\u671F\u62A5\u544A\u548C\u672C\u6B21\u662F\u540C\u4E00\u671F\u95F4\uFF08${period}\uFF09\uFF0C\u53D8\u5316\u662F\u4E0E\u4E0A\u6B21\u8FD0\u884C\u76F8\u6BD4\uFF0C\u4E0D\u662F\u4E0E\u4E0A\u5E74\u76F8\u6BD4`,
      "\u8981\u4E0E\u4E0A\u5E74\u6BD4\u8F83\uFF0C\u7ED9\u51FA\u4E0A\u5E74\u7684\u62A5\u544A\uFF1B\u8981\u770B\u91CD\u65B0\u8FD0\u884C\u6539\u53D8\u4E86\u4EC0\u4E48\uFF0C\u7528 plan-check compare"
    ],
    en: ({ period }) => [
      `the baseline is of the same period (${period}): the changes are since that run, not since last year`,
      "give last year's report; for what changed between two runs there is plan-check compare"
    ]
  },
  "compare/only-part": {
    severity: "warning",
    zh: ({ ids }) => [
      `\u4E24\u4EFD\u62A5\u544A\u51FA\u81EA\u540C\u4E00\u4EFD\u8BA1\u5212\uFF0C\u4F46\u8FD9\u4E9B\u6307\u6807\u53EA\u5728\u5176\u4E2D\u4E00\u4EFD\u91CC\uFF1A${list(ids)}`,
      "\u5176\u4E2D\u4E00\u4EFD\u5F88\u53EF\u80FD\u7528\u4E86 --only\uFF1B\u6BD4\u8F83\u524D\u7528\u540C\u6837\u7684\u9009\u9879\u91CD\u65B0\u751F\u6210"
    ],
    en: ({ ids }) => [
      `the reports are of one plan, but these targets are in one of them alone: ${list(ids)}`,
      "one of them was probably made with --only: make both with the same options"
    ]
  },
  "compare/passing-gone": {
    severity: "warning",
    zh: ({ ids }) => [
      `\u539F\u6765\u8FBE\u6807\u3001\u73B0\u5728\u6CA1\u6709\u4E86\u7684\u6307\u6807\uFF1A${list(ids)}`,
      "\u786E\u8BA4\u5B83\u4EEC\u662F\u6709\u610F\u4ECE\u8BA1\u5212\u91CC\u53BB\u6389\u7684\uFF1B\u6539\u4E86 id \u7684\u6307\u6807\u4FDD\u6301\u539F\u6765\u7684\u6807\u9898\u548C\u53E3\u5F84\u5C31\u80FD\u5BF9\u4E0A"
    ],
    en: ({ ids }) => [
      `targets that passed and are gone: ${list(ids)}`,
      "see that the plan means to leave them out; one with a new id is known by its title and measure"
    ]
  }
};
var kinds = {
  "<string>": { zh: "\u6587\u672C", en: "a text" },
  "<number>": { zh: "\u6570", en: "a number" },
  "<int>": { zh: "\u6574\u6570", en: "a whole number" },
  "<boolean>": { zh: " true \u6216 false", en: "true or false" },
  "<array>": { zh: "\u5217\u8868", en: "a list" },
  "<tuple>": { zh: "\u4E24\u9879\u7684\u5217\u8868", en: "a list of two" },
  "<object>": { zh: "\u5BF9\u8C61", en: "an object" },
  "<date>": { zh: "\u65E5\u671F\uFF082017-12-31\uFF09", en: "a day (2017-12-31)" },
  "<hash>": { zh: " SHA-256\uFF0864 \u4F4D\u5341\u516D\u8FDB\u5236\uFF09", en: "a SHA-256 (64 hexadecimal digits)" },
  "<exact>": { zh: '\u5199\u6210\u6587\u672C\u7684\u7CBE\u786E\u6570\uFF08"0.98"\u3001"1/3"\uFF09', en: 'an exact number as a text ("0.98", "1/3")' }
};
function expectedWords(expected, language) {
  const [only = ""] = expected;
  const kind = expected.length === 1 ? kinds[only]?.[language] : void 0;
  return kind ?? `${language === "zh" ? " " : ""}${expected.join(language === "zh" ? "\u3001" : ", ")}${language === "zh" ? " \u4E4B\u4E00" : ""}`;
}

// src/text/findings/data/cells.ts
var cellOf = ({ cell }) => cell ?? "";
var fieldOf = ({ field }) => field ?? "";
var dataCellFindings = {
  "data/bad-number": {
    severity: "error",
    zh: (_, place) => [`\u201C${cellOf(place)}\u201D\u4E0D\u662F\u6570\u5B57`, "\u5E94\u4E3A 1234\u30011,234\u300198.5 \u8FD9\u6837\u7684\u6570\u5B57"],
    en: (_, place) => [`"${cellOf(place)}" is not a number`, "expected a number such as 1234, 1,234 or 98.5"]
  },
  "data/wrong-unit": {
    severity: "error",
    zh: ({ detail, expected }, place) => [
      `\u201C${cellOf(place)}\u201D\u7684\u5355\u4F4D\u201C${detail}\u201D\u4E0E\u8BE5\u5217\u4E0D\u7B26${expected === "" ? "" : `\uFF08\u5E94\u4E3A\u201C${expected}\u201D\u4E00\u7C7B\uFF09`}`,
      "\u6539\u7528\u8BE5\u5217\u7684\u5355\u4F4D\uFF0C\u6216\u53EA\u5199\u6570\u5B57"
    ],
    en: ({ detail, expected }, place) => [
      `the unit "${detail}" of "${cellOf(place)}" does not measure what the column does${expected === "" ? "" : ` (${expected})`}`,
      "use the column's unit, or write the number alone"
    ]
  },
  "data/mixed-units": {
    severity: "error",
    zh: ({ unit, other, line }) => [
      `\u8FD9\u91CC\u7684\u6570${unit === "" ? "\u6CA1\u6709\u5355\u4F4D" : `\u4EE5\u201C${unit}\u201D\u8BA1`}\uFF0C\u800C\u7B2C ${line} \u884C\u7684${other === "" ? "\u6CA1\u6709\u5355\u4F4D" : `\u4EE5\u201C${other}\u201D\u8BA1`}\uFF1A\u4E0D\u662F\u4E00\u7C7B\uFF0C\u4E0D\u80FD\u5408\u5728\u4E00\u8D77\u7B97`,
      "\u6539\u6B63\u5355\u4F4D\uFF0C\u6216\u5728\u8BA1\u5212\u7684 where: \u91CC\u53EA\u53D6\u540C\u4E00\u7C7B\u7684\u884C"
    ],
    en: ({ unit, other, line }) => [
      `the number here is ${unit === "" ? "without a unit" : `in "${unit}"`} and that of line ${line} ${other === "" ? "without one" : `in "${other}"`}: they do not measure the same and make no figure together`,
      "mend the unit, or take only rows of one kind with where: in the plan"
    ]
  },
  "data/ambiguous-multiplier": {
    severity: "error",
    zh: ({ unit }, place) => [
      `\u201C${cellOf(place)}\u201D\u91CC\u7684\u201C\u4E07\u201D\u201C\u4EBF\u201D\u662F\u5426\u5DF2\u5305\u542B\u5728\u8BE5\u5217\u7684\u5355\u4F4D\u201C${unit}\u201D\u91CC\uFF0C\u65E0\u6CD5\u786E\u5B9A`,
      "\u8FDE\u5355\u4F4D\u4E00\u8D77\u5199\uFF08\u5982 1.2\u4E07\u5143\uFF09\uFF0C\u6216\u53EA\u5199\u6570\u5B57"
    ],
    en: ({ unit }, place) => [
      `"${cellOf(place)}" has a multiplier, and so has the column's unit "${unit}": it cannot be told whether both count`,
      "write the whole unit (1.2\u4E07\u5143), or the number alone"
    ]
  },
  "data/not-integer": {
    severity: "error",
    zh: (_, place) => [`\u201C${cellOf(place)}\u201D\u4E0D\u662F\u6574\u6570`, "\u8BE5\u5217\u5E94\u4E3A\u6574\u6570"],
    en: (_, place) => [`"${cellOf(place)}" is not a whole number`, "the column holds whole numbers"]
  },
  "data/below-minimum": {
    severity: "error",
    zh: ({ minimum }, place) => [`\u201C${cellOf(place)}\u201D\u5C0F\u4E8E\u5141\u8BB8\u7684\u6700\u5C0F\u503C ${minimum}`, "\u6539\u6B63\u8BE5\u503C"],
    en: ({ minimum }, place) => [
      `"${cellOf(place)}" is below the least allowed, ${minimum}`,
      "mend the value"
    ]
  },
  "data/above-maximum": {
    severity: "error",
    zh: ({ maximum }, place) => [`\u201C${cellOf(place)}\u201D\u5927\u4E8E\u5141\u8BB8\u7684\u6700\u5927\u503C ${maximum}`, "\u6539\u6B63\u8BE5\u503C"],
    en: ({ maximum }, place) => [
      `"${cellOf(place)}" is above the most allowed, ${maximum}`,
      "mend the value"
    ]
  },
  "data/ambiguous-percent": {
    severity: "error",
    zh: ({ other, line }, place) => [
      `\u201C${cellOf(place)}\u201D\u662F\u6BD4\u7387\u8FD8\u662F\u767E\u5206\u6570\u65E0\u6CD5\u786E\u5B9A\uFF1A\u540C\u4E00\u5217\u7B2C ${line} \u884C\u5199\u7684\u662F\u201C${other}\u201D`,
      '\u5199\u6210 98.5%\uFF0C\u6216\u5728\u8868\u5934\u5199\u5355\u4F4D\uFF08\u5360\u6BD4/%\uFF09\uFF0C\u6216\u5728\u8BA1\u5212\u91CC\u5199 unit: "%"'
    ],
    en: ({ other, line }, place) => [
      `"${cellOf(place)}" may be a ratio or a percentage: line ${line} of the same column has "${other}"`,
      'write 98.5%, put the unit in the header, or say unit: "%" in the plan'
    ]
  },
  "data/hundredfold": {
    severity: "error",
    zh: ({ other, line }, place) => [
      `\u201C${cellOf(place)}\u201D\u53EF\u80FD\u5DEE\u4E86\u4E00\u767E\u500D\uFF1A\u8BE5\u5217\u7684\u6570\u5B57\u90FD\u50CF\u7B2C ${line} \u884C\u7684\u201C${other}\u201D\u90A3\u6837\u4EE5\u767E\u5206\u4E4B\u4E00\u4E3A\u5355\u4F4D`,
      "\u6309\u767E\u5206\u6570\u586B\u5199\uFF1B\u5982\u679C\u786E\u5B9E\u8FD9\u4E48\u5C0F\uFF0C\u8FDE\u767E\u5206\u53F7\u4E00\u8D77\u5199\uFF08\u5982 0.985%\uFF09"
    ],
    en: ({ other, line }, place) => [
      `"${cellOf(place)}" may be a hundredfold off: the column counts in per cent, as "${other}" on line ${line} does`,
      "write it in per cent; if it really is that small, write the sign too (0.985%)"
    ]
  },
  "data/percent-below-one": {
    severity: "warning",
    zh: (_, place) => [
      `\u201C${fieldOf(place)}\u201D\u7684\u6570\u5B57\u90FD\u4E0D\u5927\u4E8E 1\uFF0C\u6309\u5355\u4F4D\u8BFB\u4F5C\u767E\u5206\u4E4B\u96F6\u70B9\u51E0\uFF080.985 \u5373 0.985%\uFF09`,
      "\u5982\u679C\u662F\u6BD4\u7387\uFF0C\u53BB\u6389\u8868\u5934\u6216\u8BA1\u5212\u91CC\u7684\u5355\u4F4D %\uFF0C\u6216\u5199\u6210 98.5%"
    ],
    en: (_, place) => [
      `no number in "${fieldOf(place)}" is above 1; by the column's unit they were read as that many per cent (0.985 is 0.985%)`,
      "if they are ratios, take the unit % off the header or the plan, or write 98.5%"
    ]
  },
  "data/percent-as-ratio": {
    severity: "warning",
    zh: (_, place) => [
      `\u201C${fieldOf(place)}\u201D\u6CA1\u6709\u5355\u4F4D\uFF0C\u6570\u5B57\u90FD\u4E0D\u5927\u4E8E 1\uFF0C\u8BFB\u4F5C\u6BD4\u7387\uFF080.985 \u5373 98.5%\uFF09`,
      '\u5199\u6210 98.5%\uFF0C\u6216\u5728\u8868\u5934\u5199\u5355\u4F4D\uFF08\u5360\u6BD4/%\uFF09\uFF0C\u6216\u5728\u8BA1\u5212\u91CC\u5199 unit: "%"'
    ],
    en: (_, place) => [
      `"${fieldOf(place)}" has no unit and no number above 1; they were read as ratios (0.985 is 98.5%)`,
      'write 98.5%, put the unit in the header, or say unit: "%" in the plan'
    ]
  },
  "data/bad-date": {
    severity: "error",
    zh: (_, place) => [
      `\u201C${cellOf(place)}\u201D\u4E0D\u662F\u65E5\u671F\uFF0C\u6216\u65E5\u5386\u4E0A\u6CA1\u6709\u8FD9\u4E00\u5929`,
      "\u5E94\u4E3A 2017-05-03\u30012017\u5E745\u6708\u30012017 \u8FD9\u6837\u7684\u65E5\u671F\uFF0C\u5E74\u4EFD\u5199\u56DB\u4F4D"
    ],
    en: (_, place) => [
      `"${cellOf(place)}" is no date, or the calendar has no such day`,
      "expected a date such as 2017-05-03, 2017\u5E745\u6708 or 2017, with four digits for the year"
    ]
  },
  "data/coarse-date": {
    severity: "error",
    zh: (_, place) => [
      `\u201C${cellOf(place)}\u201D\u5305\u542B\u597D\u51E0\u5929\uFF0C\u8BA1\u5212\u7684\u6761\u4EF6\u8981\u6BD4\u8F83\u7684\u65E5\u671F\u843D\u5728\u5176\u4E2D\uFF0C\u5224\u65AD\u4E0D\u4E86`,
      "\u628A\u65E5\u671F\u5199\u5230\u65E5\uFF0C\u5982 2017-05-03"
    ],
    en: (_, place) => [
      `"${cellOf(place)}" covers several days, and the day that the plan compares it with is among them`,
      "write the day too, such as 2017-05-03"
    ]
  },
  "data/date-serial": {
    severity: "warning",
    zh: ({ date }, place) => [
      `\u201C${cellOf(place)}\u201D\u6309\u7535\u5B50\u8868\u683C\u7684\u65E5\u671F\u5E8F\u53F7\u8BFB\u4F5C ${date}`,
      "\u5BFC\u51FA\u524D\u628A\u8BE5\u5217\u8BBE\u4E3A\u65E5\u671F\u683C\u5F0F"
    ],
    en: ({ date }, place) => [
      `"${cellOf(place)}" was read as a spreadsheet's day number: ${date}`,
      "format the column as a date before exporting"
    ]
  },
  "data/year-assumed": {
    severity: "warning",
    zh: ({ date }, place) => [`\u201C${cellOf(place)}\u201D\u6CA1\u6709\u5199\u5E74\u4EFD\uFF0C\u8BFB\u4F5C ${date}`, "\u5199\u4E0A\u5E74\u4EFD"],
    en: ({ date }, place) => [`"${cellOf(place)}" has no year and was read as ${date}`, "write the year"]
  },
  "data/year-unknown": {
    severity: "error",
    zh: (_, place) => [`\u201C${cellOf(place)}\u201D\u6CA1\u6709\u5199\u5E74\u4EFD\uFF0C\u4ECE\u6587\u4EF6\u540D\u548C\u671F\u95F4\u4E5F\u65E0\u6CD5\u786E\u5B9A`, "\u5199\u4E0A\u5E74\u4EFD"],
    en: (_, place) => [
      `"${cellOf(place)}" has no year, and neither the file's name nor the period gives one`,
      "write the year"
    ]
  },
  "data/bad-boolean": {
    severity: "error",
    zh: (_, place) => [`\u201C${cellOf(place)}\u201D\u4E0D\u662F\u201C\u662F\u201D\u6216\u201C\u5426\u201D`, "\u5E94\u4E3A \u662F/\u5426\u3001\u6709/\u65E0\u3001\u221A/\xD7 \u6216 Y/N"],
    en: (_, place) => [`"${cellOf(place)}" is neither yes nor no`, "expected \u662F/\u5426, \u6709/\u65E0, \u221A/\xD7 or Y/N"]
  },
  "data/unknown-value": {
    severity: "error",
    zh: ({ allowed, near: close }, place) => [
      `\u201C${cellOf(place)}\u201D\u4E0D\u5728\u5141\u8BB8\u7684\u503C\u91CC\uFF1A${list(allowed)}`,
      close === null ? "\u6539\u6B63\u8BE5\u503C\uFF0C\u6216\u628A\u5B83\u52A0\u8FDB\u8BA1\u5212\u7684 values:" : `\u662F\u5426\u5E94\u4E3A\u201C${close}\u201D\uFF1F`
    ],
    en: ({ allowed, near: close }, place) => [
      `"${cellOf(place)}" is none of the allowed values ${list(allowed)}`,
      near(close, "en") ?? "mend the value, or add it to values: in the plan"
    ]
  }
};

// src/text/findings/data/damage.ts
var cellOf2 = ({ cell }) => cell ?? "";
var fieldOf2 = ({ field }) => field ?? "";
var dataDamageFindings = {
  "data/spreadsheet-error": {
    severity: "error",
    zh: (_, place) => [
      `\u201C${cellOf2(place)}\u201D\u662F\u7535\u5B50\u8868\u683C\u7684\u62A5\u9519\uFF0C\u4E0D\u662F\u6570\u636E`,
      "\u5728\u539F\u8868\u91CC\u6539\u6B63\u516C\u5F0F\u6216\u653E\u5BBD\u5217\u5BBD\uFF0C\u518D\u91CD\u65B0\u5BFC\u51FA"
    ],
    en: (_, place) => [
      `"${cellOf2(place)}" is an error of the spreadsheet, not a value`,
      "mend the formula or widen the column in the spreadsheet, then export again"
    ]
  },
  "data/scientific-text": {
    severity: "error",
    zh: (_, place) => [
      `\u201C${cellOf2(place)}\u201D\u662F\u88AB\u7535\u5B50\u8868\u683C\u6539\u6210\u79D1\u5B66\u8BB0\u6570\u6CD5\u7684\u7F16\u53F7\uFF0C\u540E\u9762\u7684\u6570\u5B57\u5DF2\u7ECF\u4E22\u5931`,
      "\u628A\u8BE5\u5217\u8BBE\u4E3A\u6587\u672C\u683C\u5F0F\uFF0C\u91CD\u65B0\u586B\u5165\u539F\u6765\u7684\u7F16\u53F7\u518D\u5BFC\u51FA"
    ],
    en: (_, place) => [
      `"${cellOf2(place)}" is an identifier that a spreadsheet put in scientific notation: its last digits are lost`,
      "format the column as text, enter the identifiers anew and export again"
    ]
  },
  "data/scientific-number": {
    severity: "error",
    zh: (_, place) => [
      `\u201C${cellOf2(place)}\u201D\u662F\u79D1\u5B66\u8BB0\u6570\u6CD5\uFF0C\u53EF\u80FD\u5DF2\u7ECF\u4E22\u5931\u540E\u9762\u7684\u6570\u5B57`,
      "\u628A\u8BE5\u5217\u8BBE\u4E3A\u666E\u901A\u6570\u5B57\u683C\u5F0F\u518D\u5BFC\u51FA"
    ],
    en: (_, place) => [
      `"${cellOf2(place)}" is in scientific notation and may have lost digits`,
      "give the column a plain number format and export again"
    ]
  },
  "data/date-for-number": {
    severity: "error",
    zh: (_, place) => [
      `\u201C${cellOf2(place)}\u201D\u662F\u65E5\u671F\uFF0C\u8BE5\u5217\u5E94\u4E3A\u6570\u5B57`,
      "\u5206\u6570\u6216\u201C3-5\u201D\u8FD9\u6837\u7684\u5185\u5BB9\u53EF\u80FD\u88AB\u7535\u5B50\u8868\u683C\u53D8\u6210\u4E86\u65E5\u671F\uFF1A\u5148\u628A\u8BE5\u5217\u8BBE\u4E3A\u6587\u672C\u6216\u6570\u5B57\u683C\u5F0F\uFF0C\u518D\u91CD\u65B0\u586B\u5199"
    ],
    en: (_, place) => [
      `"${cellOf2(place)}" is a date, and the column holds numbers`,
      "a spreadsheet may have made it of a fraction such as 3/5: set the format of the column first, then enter the value anew"
    ]
  },
  "data/fraction-date": {
    severity: "warning",
    zh: (_, place) => [
      `\u201C${cellOf2(place)}\u201D\u53EF\u80FD\u662F\u88AB\u7535\u5B50\u8868\u683C\u53D8\u6210\u65E5\u671F\u7684\u201C3-5\u201D\u6216\u201C3/5\u201D\uFF1A\u540C\u4E00\u5217\u91CC\u6709\u8FD9\u6837\u7684\u5199\u6CD5`,
      "\u5BF9\u7167\u539F\u8868\u68C0\u67E5\uFF1B\u628A\u8BE5\u5217\u8BBE\u4E3A\u6587\u672C\u683C\u5F0F\u518D\u5BFC\u51FA"
    ],
    en: (_, place) => [
      `"${cellOf2(place)}" may be something like 3-5 or 3/5 that a spreadsheet made a date of: the column has such texts`,
      "compare it with the original; format the column as text before exporting"
    ]
  },
  "data/leading-zeros-lost": {
    severity: "warning",
    zh: ({ length, usual: usual2 }, place) => [
      `\u201C${cellOf2(place)}\u201D\u53EA\u6709 ${length} \u4F4D\uFF0C\u540C\u5217\u4EE5 0 \u5F00\u5934\u7684\u7F16\u53F7\u6709 ${usual2} \u4F4D\uFF1A\u5F00\u5934\u7684 0 \u53EF\u80FD\u4E22\u5931`,
      "\u628A\u8BE5\u5217\u8BBE\u4E3A\u6587\u672C\u683C\u5F0F\u518D\u5BFC\u51FA"
    ],
    en: ({ length, usual: usual2 }, place) => [
      `"${cellOf2(place)}" has ${length} digits, those of the column that begin with 0 have ${usual2}: zeros may be lost`,
      "format the column as text before exporting"
    ]
  },
  "data/text-marker": {
    severity: "warning",
    zh: (_, place) => [`\u201C${cellOf2(place)}\u201D\u5E26\u6709\u7535\u5B50\u8868\u683C\u7684\u6587\u672C\u6807\u8BB0\uFF0C\u8BFB\u53D6\u65F6\u5DF2\u53BB\u6389`, '\u5BFC\u51FA\u65F6\u4E0D\u8981\u52A0\u6487\u53F7\u6216 ="\u2026"'],
    en: (_, place) => [
      `the mark by which spreadsheets know text was taken off "${cellOf2(place)}"`,
      'export without the apostrophe or ="\u2026"'
    ]
  },
  "data/invisible-character": {
    severity: "warning",
    zh: ({ code: code3 }, place) => [`\u201C${fieldOf2(place)}\u201D\u91CC\u6709\u770B\u4E0D\u89C1\u7684\u5B57\u7B26\uFF08${code3}\uFF09\uFF0C\u8BFB\u53D6\u65F6\u5DF2\u53BB\u6389`],
    en: ({ code: code3 }, place) => [`an invisible character (${code3}) in "${fieldOf2(place)}" was left out`]
  },
  "data/control-character": {
    severity: "error",
    zh: ({ code: code3 }, place) => [
      `\u201C${fieldOf2(place)}\u201D\u91CC\u6709\u63A7\u5236\u5B57\u7B26\uFF08${code3}\uFF09\uFF0C\u8FD9\u4E0D\u662F\u6587\u5B57`,
      "\u91CD\u65B0\u5BFC\u51FA\u8BE5\u6587\u4EF6\uFF0C\u6216\u5220\u53BB\u8BE5\u5B57\u7B26"
    ],
    en: ({ code: code3 }, place) => [
      `there is a control character (${code3}) in "${fieldOf2(place)}", which is no text`,
      "export the file again, or remove the character"
    ]
  },
  "data/replacement-character": {
    severity: "error",
    zh: (_, place) => [
      `\u201C${cellOf2(place)}\u201D\u91CC\u6709\u66FF\u6362\u5B57\u7B26\uFF08U+FFFD\uFF09\uFF1A\u539F\u6765\u7684\u5B57\u5DF2\u7ECF\u4E22\u5931`,
      "\u4ECE\u539F\u7CFB\u7EDF\u7528\u6B63\u786E\u7684\u7F16\u7801\u91CD\u65B0\u5BFC\u51FA"
    ],
    en: (_, place) => [
      `"${cellOf2(place)}" has a replacement character (U+FFFD): the character that stood there is lost`,
      "export it again from where it comes from, in the right encoding"
    ]
  },
  "data/cell-too-long": {
    severity: "error",
    zh: ({ length, limit }, place) => [
      `\u201C${fieldOf2(place)}\u201D\u6709 ${length} \u4E2A\u5B57\u7B26\uFF0C\u8D85\u8FC7 ${limit} \u4E2A`,
      "\u68C0\u67E5\u5F15\u53F7\u662F\u5426\u6CA1\u6709\u95ED\u5408\uFF0C\u6216\u8BE5\u683C\u91CC\u662F\u5426\u8BEF\u8D34\u4E86\u6574\u4EFD\u6587\u4EF6"
    ],
    en: ({ length, limit }, place) => [
      `"${fieldOf2(place)}" has ${length} characters, more than ${limit}`,
      "look for a quote that never closes, or for a whole file pasted into the cell"
    ]
  }
};

// src/text/words/period-words.ts
function daysWords(from, to, language) {
  const isWhole4 = from.endsWith("-01-01") && to.endsWith("-12-31");
  if (!isWhole4) return from === to ? from : `${from} ${toWord(language)} ${to}`;
  return yearWords(from, to, language);
}
function fileOfWords(from, to) {
  const words2 = daysWords(from, to, "zh");
  return words2.endsWith("\u5E74") ? `${words2}\u7684\u6587\u4EF6` : `${words2} \u7684\u6587\u4EF6`;
}
function yearWords(from, to, language) {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const years = first === last ? first : `${first} ${toWord(language)} ${last}`;
  return language === "zh" ? `${years} \u5E74` : years;
}
function heldWords(from, to, language) {
  const days2 = from === to ? from : `${from} ${toWord(language)} ${to}`;
  const years = yearWords(from, to, language);
  return language === "zh" ? `${years}\uFF08${days2}\uFF09` : `${years} (${days2})`;
}
function toWord(language) {
  return language === "zh" ? "\u81F3" : "to";
}

// src/text/findings/data/files.ts
var dataFileFindings = {
  "data/unreadable": {
    severity: "error",
    zh: ({ error }) => [`\u6587\u4EF6\u8BFB\u4E0D\u4E86\uFF08${error}\uFF09`, "\u68C0\u67E5\u6587\u4EF6\u662F\u5426\u5B58\u5728\u3001\u662F\u5426\u6709\u6743\u9650\u3001\u662F\u5426\u6B63\u88AB\u5176\u4ED6\u7A0B\u5E8F\u5360\u7528"],
    en: ({ error }) => [
      `the file cannot be read (${error})`,
      "check that it exists, may be read and is not in use"
    ]
  },
  "data/undecodable": {
    severity: "error",
    zh: ({ offset, encoding }) => [
      `\u7B2C ${offset} \u5B57\u8282\uFF08\u4ECE 0 \u8D77\uFF09\u4E0D\u662F ${encoding} \u7F16\u7801\u7684\u6587\u5B57`,
      "\u6587\u4EF6\u53EF\u80FD\u5DF2\u635F\u574F\uFF0C\u6216\u7F16\u7801\u4E0D\u540C\uFF1A\u8BF7\u91CD\u65B0\u5BFC\u51FA\u4E3A\u201CCSV UTF-8\u201D\uFF0C\u6216\u7528 --encoding \u6307\u660E\u7F16\u7801"
    ],
    en: ({ offset, encoding }) => [
      `byte ${offset} (counted from 0) is not ${encoding} text`,
      'the file may be damaged or in another encoding: export it again as "CSV UTF-8", or give --encoding'
    ]
  },
  "data/empty-file": {
    severity: "error",
    zh: () => ["\u6587\u4EF6\u662F\u7A7A\u7684\uFF0C\u8FDE\u8868\u5934\u4E5F\u6CA1\u6709", "\u6CA1\u6709\u53D1\u751F\u4E5F\u8981\u62A5\u9001\u53EA\u6709\u8868\u5934\u7684\u8868\uFF08\u96F6\u62A5\u544A\uFF09"],
    en: () => [
      "the file is empty, it has not even a header",
      "where nothing happened, hand in the header alone (a nil return)"
    ]
  },
  "data/no-source": {
    severity: "error",
    zh: ({ nearest, missing: missing2, sources }) => nearest === null ? [
      "\u6587\u4EF6\u4E0D\u662F\u8BA1\u5212\u91CC\u7684\u4EFB\u4F55\u6765\u6E90\uFF1A\u6587\u4EF6\u540D\u548C\u8868\u5934\u90FD\u5BF9\u4E0D\u4E0A",
      `\u8BA1\u5212\u7684\u6765\u6E90\uFF1A${list(sources)}\uFF1B\u53EF\u7528 --source \u540D\u79F0=\u6587\u4EF6 \u6307\u5B9A`
    ] : [
      `\u6587\u4EF6\u4E0D\u662F\u8BA1\u5212\u91CC\u7684\u4EFB\u4F55\u6765\u6E90\uFF1B\u6700\u50CF\u201C${nearest}\u201D\uFF0C\u4F46\u7F3A\u5C11\u5217\uFF1A${list(missing2)}`,
      `\u8865\u4E0A\u8FD9\u4E9B\u5217\uFF0C\u6216\u7528 --source ${nearest}=\u6587\u4EF6 \u6307\u5B9A`
    ],
    en: ({ nearest, missing: missing2, sources }) => nearest === null ? [
      "the file is none of the plan's sources: neither its name nor its header fits",
      `the plan's sources: ${list(sources)}; say which with --source NAME=FILE`
    ] : [
      `the file is none of the plan's sources; nearest is "${nearest}", but it has no column ${list(missing2)}`,
      `add the columns, or say --source ${nearest}=FILE`
    ]
  },
  "data/several-sources": {
    severity: "error",
    zh: ({ sources }) => [
      `\u6587\u4EF6\u53EF\u80FD\u662F\u51E0\u4E2A\u6765\u6E90\u4E4B\u4E00\uFF1A${list(sources)}`,
      "\u7528 --source \u540D\u79F0=\u6587\u4EF6 \u6307\u5B9A\uFF0C\u6216\u5728\u8BA1\u5212\u91CC\u5199 files:"
    ],
    en: ({ sources }) => [
      `the file may be any of ${list(sources)}`,
      "say which with --source NAME=FILE, or give the sources files: in the plan"
    ]
  },
  "data/fits-no-source": {
    severity: "note",
    zh: ({ nearest, missing: missing2 }) => nearest === null ? ["\u6587\u4EF6\u4E0D\u662F\u8BA1\u5212\u91CC\u7684\u4EFB\u4F55\u6765\u6E90\uFF0C\u6309\u4E00\u5F20\u666E\u901A\u7684\u8868\u8BFB\u53D6"] : [
      `\u6587\u4EF6\u4E0D\u662F\u8BA1\u5212\u91CC\u7684\u4EFB\u4F55\u6765\u6E90\uFF0C\u6309\u4E00\u5F20\u666E\u901A\u7684\u8868\u8BFB\u53D6\uFF1B\u6700\u50CF\u201C${nearest}\u201D\uFF0C\u4F46\u7F3A\u5C11\u5217\uFF1A${list(missing2)}`,
      `\u82E5\u662F\u201C${nearest}\u201D\uFF0C\u7528 --source ${nearest} \u6307\u5B9A`
    ],
    en: ({ nearest, missing: missing2 }) => nearest === null ? ["the file is none of the plan's sources and was read as any table"] : [
      `the file is none of the plan's sources and was read as any table; nearest is "${nearest}", but it has no column ${list(missing2)}`,
      `if it is "${nearest}", say --source ${nearest}`
    ]
  },
  "data/fits-several-sources": {
    severity: "note",
    zh: ({ sources }) => [
      `\u6587\u4EF6\u53EF\u80FD\u662F\u51E0\u4E2A\u6765\u6E90\u4E4B\u4E00\uFF0C\u6309\u4E00\u5F20\u666E\u901A\u7684\u8868\u8BFB\u53D6\uFF1A${list(sources)}`,
      "\u7528 --source \u540D\u79F0 \u6307\u5B9A\u662F\u54EA\u4E00\u4E2A"
    ],
    en: ({ sources }) => [
      `the file may be any of ${list(sources)} and was read as any table`,
      "say which with --source NAME"
    ]
  },
  "data/same-file-twice": {
    severity: "error",
    zh: ({ other }) => [`\u5185\u5BB9\u4E0E ${other} \u5B8C\u5168\u76F8\u540C\uFF0C\u53EA\u8BFB\u4E86\u4E00\u6B21`, "\u5220\u6389\u91CD\u590D\u7684\u6587\u4EF6"],
    en: ({ other }) => [`the same bytes as ${other}; it was read once`, "remove one of the two"]
  },
  "data/file-period-unknown": {
    severity: "error",
    zh: () => [
      "\u4ECE\u6587\u4EF6\u540D\u770B\u4E0D\u51FA\u6240\u5C5E\u671F\u95F4",
      "\u5728\u6587\u4EF6\u540D\u91CC\u5199\u5E74\u4EFD\uFF08\u5982 \u4EA7\u503C2017\u5E74.csv\uFF09\uFF0C\u6216\u7528 --source \u540D\u79F0@2017=\u6587\u4EF6 \u6307\u660E"
    ],
    en: () => [
      "the file's name does not say which period it is of",
      "put the year in its name (output-2017.csv), or say --source NAME@2017=FILE"
    ]
  },
  "data/no-rows": {
    severity: "warning",
    zh: ({ source }) => [`\u201C${source}\u201D\u53EA\u6709\u8868\u5934\uFF0C\u6CA1\u6709\u6570\u636E\u884C`],
    en: ({ source }) => [`"${source}" has a header and no rows`]
  },
  "data/no-rows-in-period": {
    severity: "warning",
    zh: ({ source, from, to, heldFrom, heldTo, later: later2 }) => later2 > 0 ? [`\u201C${source}\u201D\u6CA1\u6709\u4E00\u884C\u5728 ${from} \u81F3 ${to} \u4E4B\u5185\uFF0C\u6709 ${later2} \u884C\u665A\u4E8E ${to}`] : [
      heldFrom === null || heldTo === null ? `\u201C${source}\u201D\u6CA1\u6709\u4E00\u884C\u5C5E\u4E8E ${daysWords(from, to, "zh")}` : `\u201C${source}\u201D\u6CA1\u6709\u4E00\u884C\u5C5E\u4E8E ${daysWords(from, to, "zh")}\uFF1A\u6587\u4EF6\u91CC\u7684\u65E5\u671F\u662F ${heldWords(heldFrom, heldTo, "zh")}`,
      `\u68C0\u67E5\u62A5\u6765\u7684\u662F\u4E0D\u662F\u522B\u7684\u5E74\u4EFD\u7684\u6587\u4EF6\uFF1B\u5982\u679C\u671F\u5185\u786E\u5B9E\u6CA1\u6709\u53D1\u751F\uFF0C\u62A5\u9001\u7A7A\u8868\uFF0C\u6216\u7528 --source ${source}@\u671F\u95F4=\u6587\u4EF6 \u6307\u660E\u62A5\u7684\u662F\u54EA\u4E00\u671F`
    ],
    en: ({ source, from, to, heldFrom, heldTo, later: later2 }) => later2 > 0 ? [`"${source}" has no row from ${from} to ${to}; ${counted(later2, "row")} came later`] : [
      heldFrom === null || heldTo === null ? `"${source}" has no row of ${daysWords(from, to, "en")}` : `"${source}" has no row of ${daysWords(from, to, "en")}: the dates in the file are of ${heldWords(heldFrom, heldTo, "en")}`,
      `check that it is not another year's file; if nothing happened in the period, hand in an empty one, or say --source ${source}@PERIOD=FILE`
    ]
  },
  "data/other-period": {
    severity: "warning",
    zh: ({ by, rows, fileFrom, fileTo, from, to }) => [
      `${by === "name" ? "\u6309\u6587\u4EF6\u540D" : "\u6309 --source"}\uFF0C\u8FD9\u662F ${fileOfWords(fileFrom, fileTo)}\uFF0C\u8981\u7684\u662F ${daysWords(from, to, "zh")}${rows === 0 ? "\uFF1B\u7A7A\u8868\u4E0D\u80FD\u5F53\u4F5C\u8FD9\u4E00\u671F\u7684\u96F6\u62A5\u544A" : ""}`,
      by === "name" ? "\u6362\u4E0A\u672C\u671F\u7684\u6587\u4EF6\uFF1B\u5B83\u786E\u5B9E\u662F\u672C\u671F\u7684\uFF0C\u7528 --source \u540D\u79F0@\u671F\u95F4=\u6587\u4EF6 \u6307\u660E" : "\u6362\u4E0A\u672C\u671F\u7684\u6587\u4EF6\uFF0C\u6216\u6539\u6B63 @ \u540E\u9762\u7684\u671F\u95F4"
    ],
    en: ({ by, rows, fileFrom, fileTo, from, to }) => [
      `by ${by === "name" ? "its name" : "--source"} the file is of ${daysWords(fileFrom, fileTo, "en")}, and ${daysWords(from, to, "en")} is asked for${rows === 0 ? "; that it is empty says nothing of that" : ""}`,
      by === "name" ? "hand in the file of the period; if it is the one, say --source NAME@PERIOD=FILE" : "hand in the file of the period, or mend the period behind the @"
    ]
  },
  "data/period-differs": {
    severity: "warning",
    zh: ({ from, to, heldFrom, heldTo }) => [
      `--source \u8BF4\u8FD9\u662F ${fileOfWords(from, to)}\uFF0C\u800C\u884C\u91CC\u7684\u65E5\u671F${heldFrom === null || heldTo === null ? "\u4E0D\u662F" : `\u662F ${heldWords(heldFrom, heldTo, "zh")}`}`,
      "\u884C\u6309\u65E5\u671F\u5F52\u5165\u671F\u95F4\uFF1B\u68C0\u67E5\u662F\u4E0D\u662F\u7ED9\u9519\u4E86\u6587\u4EF6\uFF0C\u6216\u6539\u6B63 @ \u540E\u9762\u7684\u671F\u95F4"
    ],
    en: ({ from, to, heldFrom, heldTo }) => [
      `--source says that the file is of ${daysWords(from, to, "en")}, and its dates are ${heldFrom === null || heldTo === null ? "not" : `of ${heldWords(heldFrom, heldTo, "en")}`}`,
      "rows belong to a period by their dates; look whether it is the right file, or mend the period behind the @"
    ]
  },
  "data/period-within-period": {
    severity: "warning",
    zh: ({ other, from, to }) => [
      `\u6587\u4EF6\u7684\u671F\u95F4 ${daysWords(from, to, "zh")} \u5305\u542B\u5728 ${other} \u7684\u671F\u95F4\u91CC\uFF0C\u4E24\u4EFD\u6587\u4EF6\u7684\u6570\u90FD\u7B97\u4E86\uFF0C\u540C\u4E00\u65F6\u6BB5\u53EF\u80FD\u91CD\u590D`,
      "\u53EA\u7ED9\u4E00\u4EFD\uFF1B\u7D2F\u8BA1\u6570\u7684\u6587\u4EF6\u53EA\u7ED9\u6700\u540E\u4E00\u4EFD"
    ],
    en: ({ other, from, to }) => [
      `the file's period ${daysWords(from, to, "en")} lies within that of ${other}; both are counted, the same time perhaps twice`,
      "give one of them; of files that add up, give the last"
    ]
  }
};

// src/text/findings/data/header.ts
var dataHeaderFindings = {
  "data/no-header": {
    severity: "error",
    zh: ({ source }) => [`\u627E\u4E0D\u5230\u201C${source}\u201D\u7684\u8868\u5934`, "\u8868\u5934\u5E94\u4E0E\u8BA1\u5212\u91CC header: \u5199\u7684\u5217\u540D\u4E00\u81F4"],
    en: ({ source }) => [
      `no header of "${source}" was found`,
      "the header has to name the columns as the plan does"
    ]
  },
  "data/missing-column": {
    severity: "error",
    zh: ({ column, headers, nearest }) => [
      `\u7F3A\u5C11\u5217\u201C${column}\u201D\uFF08\u8868\u5934\u5E94\u4E3A ${list(headers)}\uFF09`,
      nearest === null ? "\u8865\u4E0A\u8BE5\u5217" : `\u8868\u5934\u201C${nearest}\u201D\u662F\u5426\u5C31\u662F\u5B83\uFF1F\u8BF7\u6539\u6B63\uFF0C\u6216\u628A\u5B83\u52A0\u8FDB\u8BA1\u5212\u7684 header:`
    ],
    en: ({ column, headers, nearest }) => [
      `there is no column "${column}" (its header should be ${list(headers)})`,
      nearest === null ? "add it" : `is it "${nearest}"? Mend it, or add it to header: in the plan`
    ]
  },
  "data/optional-column-missing": {
    severity: "note",
    zh: ({ column, headers, nearest }) => [
      `\u6CA1\u6709\u5217\u201C${column}\u201D\uFF08\u8868\u5934\u5E94\u4E3A ${list(headers)}\uFF09\uFF0C\u5B83\u5728\u6BCF\u4E00\u884C\u90FD\u6309\u7A7A\u767D\u5904\u7406`,
      nearest === null ? "\u672C\u8BE5\u6709\u7684\uFF0C\u8865\u4E0A\u8BE5\u5217" : `\u8868\u5934\u201C${nearest}\u201D\u662F\u5426\u5C31\u662F\u5B83\uFF1F\u8BF7\u6539\u6B63\uFF0C\u6216\u628A\u5B83\u52A0\u8FDB\u8BA1\u5212\u7684 header:`
    ],
    en: ({ column, headers, nearest }) => [
      `there is no column "${column}" (its header would be ${list(headers)}); it was taken for blank in every row`,
      nearest === null ? "add it, if it should be there" : `is it "${nearest}"? Mend it, or add it to header: in the plan`
    ]
  },
  "data/repeated-header": {
    severity: "error",
    zh: ({ column }) => [`\u5217\u201C${column}\u201D\u5728\u8868\u5934\u91CC\u51FA\u73B0\u4E0D\u6B62\u4E00\u6B21\uFF0C\u65E0\u6CD5\u786E\u5B9A\u7528\u54EA\u4E00\u5217`, "\u5220\u53BB\u6216\u6539\u540D\u591A\u4F59\u7684\u4E00\u5217"],
    en: ({ column }) => [
      `column "${column}" is in the header more than once`,
      "remove or rename one of them"
    ]
  },
  "data/header-unit": {
    severity: "error",
    zh: ({ unit, expected }) => [
      `\u8868\u5934\u7684\u5355\u4F4D\u201C${unit}\u201D\u4E0E\u8BA1\u5212\u7684\u5355\u4F4D\u201C${expected}\u201D\u4E0D\u662F\u4E00\u7C7B`,
      "\u6539\u6B63\u8868\u5934\u7684\u5355\u4F4D\uFF0C\u6216\u8BA1\u5212\u91CC\u7684 unit:"
    ],
    en: ({ unit, expected }) => [
      `the header's unit "${unit}" does not measure the same as the plan's "${expected}"`,
      "mend the header's unit, or unit: in the plan"
    ]
  },
  "data/header-unit-unused": {
    severity: "warning",
    zh: ({ unit, column }) => [
      `\u8868\u5934\u7684\u5355\u4F4D\u201C${unit}\u201D\u6CA1\u6709\u7528\u4E0A\uFF1A\u8BA1\u5212\u6CA1\u6709\u7ED9\u5217\u201C${column}\u201D\u5199\u5355\u4F4D\uFF0C\u6570\u5B57\u6309\u539F\u6837\u8BFB\u53D6`,
      "\u5728\u8BA1\u5212\u91CC\u7ED9\u8BE5\u5217\u5199 unit:"
    ],
    en: ({ unit, column }) => [
      `the header's unit "${unit}" was not used: the plan gives column "${column}" no unit, and its numbers were read as they stand`,
      "give the column its unit: in the plan"
    ]
  },
  "data/header-words": {
    severity: "warning",
    zh: ({ words: words2, column }) => [
      `\u8868\u5934\u62EC\u53F7\u91CC\u7684\u201C${words2}\u201D\u4E0D\u662F\u5DF2\u77E5\u7684\u5355\u4F4D\uFF0C\u6CA1\u6709\u7528\u4E0A\uFF1B\u8BE5\u5217\u8BFB\u4F5C\u201C${column}\u201D`,
      "\u82E5\u662F\u5355\u4F4D\uFF0C\u6539\u7528\u901A\u884C\u7684\u5199\u6CD5\uFF1B\u82E5\u662F\u8BF4\u660E\uFF0C\u53EF\u628A\u6574\u4E2A\u8868\u5934\u5199\u8FDB\u8BA1\u5212\u7684 header:"
    ],
    en: ({ words: words2, column }) => [
      `"${words2}" in the header is no unit that is known and was not used; the column was read as "${column}"`,
      "if it is a unit, write it as it is usually written; if not, add the whole header to header: in the plan"
    ]
  }
};

// src/text/findings/data/rows.ts
var fieldOf3 = ({ field }) => field ?? "";
var dataRowFindings = {
  "data/ragged-row": {
    severity: "error",
    zh: ({ fields, expected }) => [
      `\u8BE5\u884C\u6709 ${fields} \u4E2A\u5B57\u6BB5\uFF0C\u8868\u5934\u6709 ${expected} \u4E2A`,
      "\u68C0\u67E5\u662F\u5426\u6709\u672A\u52A0\u5F15\u53F7\u7684\u5206\u9694\u7B26\uFF0C\u6216\u8BE5\u884C\u88AB\u622A\u65AD"
    ],
    en: ({ fields, expected }) => [
      `the row has ${fields} fields, the header ${expected}`,
      "look for a delimiter without quotes around its cell, or a row cut short"
    ]
  },
  "data/stray-quote": {
    severity: "error",
    zh: () => ["\u5F15\u53F7\u4E0D\u6210\u5BF9\u6216\u4F4D\u7F6E\u4E0D\u5BF9\uFF0C\u8BE5\u884C\u8BFB\u4E0D\u4E86", "\u542B\u5F15\u53F7\u7684\u5355\u5143\u683C\u8981\u6574\u4F53\u52A0\u5F15\u53F7\uFF0C\u5176\u4E2D\u7684\u5F15\u53F7\u5199\u4E24\u904D"],
    en: () => [
      "a quote stands where none may; the row cannot be read",
      "put quotes around the whole cell and double those inside"
    ]
  },
  "data/literal-quote": {
    severity: "warning",
    zh: () => ["\u5355\u5143\u683C\u4E2D\u95F4\u6709\u5F15\u53F7\uFF0C\u6309\u666E\u901A\u5B57\u7B26\u8BFB\u53D6"],
    en: () => ["a quote inside a cell was taken as any other character"]
  },
  "data/unclosed-quote": {
    severity: "error",
    zh: () => [
      "\u4ECE\u8FD9\u4E00\u884C\u5F00\u59CB\u7684\u5F15\u53F7\u4E00\u76F4\u6CA1\u6709\u95ED\u5408\uFF1B\u8BE5\u884C\u8BFB\u4E0D\u4E86\uFF0C\u540E\u9762\u7684\u884C\u7167\u5E38\u8BFB\u53D6",
      "\u8865\u4E0A\u95ED\u5408\u7684\u5F15\u53F7\uFF0C\u6216\u53BB\u6389\u591A\u4F59\u7684\u5F15\u53F7"
    ],
    en: () => [
      "a quote that opens on this line never closes; the row cannot be read, the following ones were",
      "close the quote, or remove it"
    ]
  },
  "data/record-too-long": {
    severity: "error",
    zh: ({ limit }) => [`\u8BE5\u884C\u8D85\u8FC7 ${limit}\uFF0C\u8BFB\u4E0D\u4E86`, "\u68C0\u67E5\u5F15\u53F7\u662F\u5426\u6CA1\u6709\u95ED\u5408\uFF0C\u6216\u6587\u4EF6\u662F\u5426\u4E0D\u662F CSV"],
    en: ({ limit }) => [
      `the row is longer than ${limit} and cannot be read`,
      "look for a quote that never closes; is the file a CSV at all?"
    ]
  },
  "data/no-period": {
    severity: "error",
    zh: (_, place) => [`\u201C${fieldOf3(place)}\u201D\u4E3A\u7A7A\uFF0C\u65E0\u6CD5\u786E\u5B9A\u8BE5\u884C\u5C5E\u4E8E\u54EA\u4E2A\u671F\u95F4`, "\u586B\u4E0A\u65E5\u671F"],
    en: (_, place) => [`"${fieldOf3(place)}" is blank, so the row has no period`, "fill in the date"]
  },
  "data/blank-cell": {
    severity: "error",
    zh: (_, place) => [
      `\u201C${fieldOf3(place)}\u201D\u4E3A\u7A7A\uFF0C\u4F46\u8BA1\u7B97\u8981\u7528\u5230\u5B83`,
      "\u586B\u4E0A\u6570\u503C\uFF1B\u786E\u5B9E\u53EF\u4EE5\u6CA1\u6709\u7684\u5217\uFF0C\u5728\u8BA1\u5212\u91CC\u5199 optional: true"
    ],
    en: (_, place) => [
      `"${fieldOf3(place)}" is blank, but a figure is made of it`,
      "fill it in; a column that may be blank is optional: true in the plan"
    ]
  }
};

// src/text/findings/data/data.ts
var dataFindings = {
  ...dataFileFindings,
  ...dataHeaderFindings,
  ...dataRowFindings,
  ...dataCellFindings,
  ...dataDamageFindings
};

// src/text/words/file-kind-words.ts
var fileKindWords = {
  excel: { zh: "Excel \u5DE5\u4F5C\u7C3F", en: "an Excel workbook" },
  "old-office": { zh: "Excel 97-2003 \u6216 WPS \u7684\u5DE5\u4F5C\u7C3F", en: "a workbook of Excel 97-2003 or WPS" },
  "excel-xml": { zh: "\u5B58\u6210 XML \u7684 Excel \u5DE5\u4F5C\u7C3F", en: "an Excel workbook saved as XML" },
  opendocument: { zh: "OpenDocument \u6587\u6863", en: "an OpenDocument file" },
  word: { zh: "Word \u6587\u6863", en: "a Word document" },
  slides: { zh: "\u6F14\u793A\u6587\u7A3F", en: "a presentation" },
  pdf: { zh: "PDF \u6587\u6863", en: "a PDF document" },
  rtf: { zh: "RTF \u6587\u6863", en: "an RTF document" },
  html: { zh: "\u7F51\u9875\uFF08HTML\uFF09", en: "a web page (HTML)" },
  xml: { zh: "XML \u6587\u4EF6", en: "an XML file" },
  json: { zh: "JSON \u6587\u4EF6", en: "a JSON file" },
  image: { zh: "\u56FE\u7247", en: "an image" },
  archive: { zh: "\u538B\u7F29\u5305", en: "an archive" },
  sqlite: { zh: "SQLite \u6570\u636E\u5E93", en: "an SQLite database" },
  access: { zh: "Access \u6570\u636E\u5E93", en: "an Access database" },
  dbase: { zh: "dBASE \u8868\uFF08.dbf\uFF09", en: "a dBASE table (.dbf)" },
  parquet: { zh: "Parquet \u6587\u4EF6", en: "a Parquet file" }
};

// src/text/findings/document.ts
var documentFindings = {
  "document/not-text": {
    severity: "error",
    zh: ({ kind }) => [
      `\u8FD9\u4E0D\u662F\u6587\u672C\uFF0C\u800C\u662F${fileKindWords[kind].zh}`,
      kind === "pdf" || kind === "image" ? "\u628A\u6587\u5B57\u590D\u5236\u51FA\u6765\uFF08\u626B\u63CF\u4EF6\u5148\u505A\u6587\u5B57\u8BC6\u522B\uFF09\uFF0C\u5B58\u6210 .txt \u518D\u7528" : "\u5728\u539F\u6765\u7684\u7A0B\u5E8F\u91CC\u53E6\u5B58\u4E3A\u7EAF\u6587\u672C\uFF08.txt\uFF09\u6216\u7F51\u9875\uFF08.html\uFF09\u518D\u7528"
    ],
    en: ({ kind }) => [
      `the document is no text but ${fileKindWords[kind].en}`,
      kind === "pdf" || kind === "image" ? "copy its text (after text recognition, if it is a scan) into a .txt file" : "save it as plain text (.txt) or as a web page (.html) in the program it comes from"
    ]
  },
  "document/undecodable": {
    severity: "error",
    zh: ({ offset, encoding }) => [
      `\u7B2C ${offset} \u4E2A\u5B57\u8282\u8D77\u4E0D\u662F ${encoding} \u6587\u5B57\uFF0C\u8BFB\u4E0D\u4E86`,
      "\u53E6\u5B58\u4E3A UTF-8 \u6587\u672C\uFF1B\u7F16\u7801\u8BA4\u9519\u65F6\u7528 --encoding \u6307\u5B9A\uFF08utf-8\u3001gb18030\u3001utf-16le\u3001utf-16be\uFF09"
    ],
    en: ({ offset, encoding }) => [
      `the bytes from offset ${offset} on are no ${encoding} text and cannot be read`,
      "save it as UTF-8 text; where the encoding was taken for another, name it with --encoding (utf-8, gb18030, utf-16le, utf-16be)"
    ]
  },
  "document/damaged-gzip": {
    severity: "error",
    zh: () => ["gzip \u538B\u7F29\u6587\u4EF6\u5DF2\u635F\u574F\u6216\u4E0D\u5B8C\u6574\uFF0C\u89E3\u4E0D\u5F00", "\u89E3\u538B\u540E\u518D\u7528\uFF0C\u6216\u91CD\u65B0\u4F20\u9001\u5B8C\u6574\u7684\u6587\u4EF6"],
    en: () => [
      "the gzip file is damaged or cut short and cannot be unpacked",
      "unpack it first, or get the whole file again"
    ]
  },
  "document/empty": {
    severity: "error",
    zh: () => ["\u6587\u4EF6\u91CC\u6CA1\u6709\u6587\u5B57", "\u786E\u8BA4\u7ED9\u7684\u662F\u6587\u4EF6\u6B63\u6587\uFF1B\u626B\u63CF\u4EF6\u8981\u5148\u505A\u6587\u5B57\u8BC6\u522B"],
    en: () => [
      "the document has no text",
      "make sure it is the right file; a scan needs text recognition first"
    ]
  },
  "document/unreadable": {
    severity: "error",
    zh: ({ error }) => [`\u6587\u4EF6\u8BFB\u4E0D\u4E86\uFF1A${fileErrorWords(error, "zh")}`],
    en: ({ error }) => [`the document cannot be read: ${fileErrorWords(error, "en")}`]
  },
  "document/no-quantities": {
    severity: "warning",
    zh: () => ["\u6587\u4EF6\u91CC\u6CA1\u6709\u627E\u5230\u91CF\u5316\u6307\u6807", "\u786E\u8BA4\u7ED9\u7684\u662F\u6709\u76EE\u6807\u6570\u5B57\u7684\u6B63\u6587\uFF0C\u800C\u4E0D\u662F\u76EE\u5F55\u3001\u9644\u4EF6\u6E05\u5355\u6216\u56FE\u7247\u8BF4\u660E"],
    en: () => [
      "no quantity was found in the document",
      "make sure it is the text with the figures, and no table of contents or list of annexes"
    ]
  },
  "document/nothing-for-targets": {
    severity: "error",
    zh: () => [
      "\u6587\u4EF6\u91CC\u7684\u6570\u91CF\u90FD\u5199\u4E0D\u6210\u6307\u6807\uFF08\u4F8B\u5982\u201C\u4E09\u5206\u4E4B\u4E8C\u4EE5\u4E0A\u201D\u201C\u4E0D\u4F4E\u4E8E\u4E0A\u5E74\u201D\uFF09\uFF0C\u6CA1\u6709\u8D77\u8349\u8BA1\u5212",
      "\u786E\u8BA4\u7ED9\u7684\u662F\u6709\u76EE\u6807\u6570\u5B57\u7684\u6B63\u6587\uFF1B\u6216\u8005\u624B\u5DE5\u5199\u8BA1\u5212\uFF0C\u8FD9\u4E9B\u6570\u91CF\u5199\u8FDB untracked"
    ],
    en: () => [
      "none of the document\u2019s quantities can be a target (such as \u201Ctwo thirds\u201D, \u201Cno less than last year\u201D); no plan was drafted",
      "make sure it is the text with the figures, or write a plan by hand and list these quantities under untracked"
    ]
  },
  "document/draft-too-large": {
    severity: "error",
    zh: ({ characters, most: most10 }) => [
      `\u8D77\u8349\u7684\u8BA1\u5212\u6709 ${characters} \u4E2A\u5B57\u7B26\uFF0C\u8D85\u8FC7\u8BA1\u5212\u6587\u4EF6\u7684\u4E0A\u9650 ${most10}\uFF0C\u6CA1\u6709\u5199\u51FA`,
      "\u628A\u6587\u4EF6\u6309\u7AE0\u8282\u5206\u6210\u51E0\u4EFD\uFF0C\u5206\u522B\u8D77\u8349"
    ],
    en: ({ characters, most: most10 }) => [
      `the drafted plan has ${characters} characters, a plan may have ${most10}; it was not written`,
      "cut the document into its chapters and draft a plan from each"
    ]
  }
};

// src/text/findings/data/no-table.ts
var fileFindings = {
  "data/not-csv": {
    severity: "error",
    zh: ({ kind }) => [`\u6587\u4EF6\u4E0D\u662F CSV\uFF0C\u800C\u662F${fileKindWords[kind].zh}`, whatToDo(kind, "zh")],
    en: ({ kind }) => [`the file is no CSV but ${fileKindWords[kind].en}`, whatToDo(kind, "en")]
  },
  "data/damaged-gzip": {
    severity: "error",
    zh: () => ["gzip \u538B\u7F29\u6587\u4EF6\u5DF2\u635F\u574F\u6216\u4E0D\u5B8C\u6574\uFF0C\u89E3\u4E0D\u5F00", "\u91CD\u65B0\u538B\u7F29\uFF0C\u6216\u91CD\u65B0\u4F20\u9001\u5B8C\u6574\u7684\u6587\u4EF6"],
    en: () => [
      "the gzip file is damaged or cut short and cannot be unpacked",
      "compress it again, or send the whole file again"
    ]
  },
  "data/changed": {
    severity: "error",
    zh: () => ["\u8BFB\u53D6\u8FC7\u7A0B\u4E2D\u6587\u4EF6\u5185\u5BB9\u53D8\u4E86\uFF0C\u8BFB\u5230\u7684\u884C\u4E0D\u53EF\u9760", "\u7B49\u5176\u4ED6\u7A0B\u5E8F\u5199\u5B8C\u3001\u5173\u95ED\u8BE5\u6587\u4EF6\u540E\u518D\u8FD0\u884C"],
    en: () => [
      "the file changed while it was read, so its rows cannot be relied on",
      "run again when no program is writing to it any more"
    ]
  },
  "data/nul": {
    severity: "error",
    zh: () => ["\u8BE5\u884C\u542B\u6709\u7A7A\u5B57\u8282\uFF08NUL\uFF09\uFF0C\u8BFB\u4E0D\u4E86", "\u6587\u4EF6\u53EF\u80FD\u5DF2\u635F\u574F\uFF1A\u8BF7\u4ECE\u539F\u7CFB\u7EDF\u91CD\u65B0\u5BFC\u51FA"],
    en: () => ["the row holds a NUL byte and cannot be read", "the file may be damaged: export it again"]
  }
};
function whatToDo(kind, language) {
  const isZh = language === "zh";
  switch (kind) {
    case "archive":
      return isZh ? "\u89E3\u538B\u540E\u518D\u4EA4\u5176\u4E2D\u7684 CSV \u6587\u4EF6" : "unpack it and hand in the CSV files in it";
    case "html":
    case "excel":
    case "old-office":
    case "excel-xml":
    case "opendocument":
    case "dbase":
      return isZh ? "\u7528 Excel \u6216 WPS \u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A\u201CCSV UTF-8\uFF08\u9017\u53F7\u5206\u9694\uFF09\u201D\uFF1B\u6539\u6269\u5C55\u540D\u4E0D\u4F1A\u6539\u53D8\u683C\u5F0F" : 'open it in Excel or WPS and save it as "CSV UTF-8"; another extension does not change the format';
    default:
      return isZh ? "\u5411\u62A5\u9001\u5355\u4F4D\u7D22\u53D6\u8868\u683C\uFF0C\u53E6\u5B58\u4E3A\u201CCSV UTF-8\uFF08\u9017\u53F7\u5206\u9694\uFF09\u201D" : 'ask whoever sent it for the table itself, saved as "CSV UTF-8"';
  }
}

// src/text/words/plan-words.ts
var types = {
  text: ["\u6587\u672C", "text"],
  integer: ["\u6574\u6570", "a whole number"],
  decimal: ["\u5C0F\u6570", "a number"],
  percent: ["\u767E\u5206\u6BD4", "a percentage"],
  date: ["\u65E5\u671F", "a date"],
  boolean: ["\u662F\u5426", "a yes or no"]
};
var kinds2 = {
  text: ["\u6587\u672C", "texts"],
  number: ["\u6570\u503C", "numbers"],
  date: ["\u65E5\u671F", "dates"],
  boolean: ["\u662F\u5426", "yes or no"]
};
var dimensions = {
  ratio: ["\u6BD4\u7387", "a percentage"],
  count: ["\u4E2A\u6570", "a count"],
  money: ["\u91D1\u989D", "an amount of money"],
  rate: ["\u6309\u4EBA\u6570\u3001\u53F0\u6570\u7B49\u8BA1\u7684\u6BD4\u7387", "a rate"],
  plain: ["\u4E0D\u5E26\u5355\u4F4D\u7684\u6570", "a bare number"],
  opaque: ["\u53E6\u4E00\u79CD\u5355\u4F4D\u7684\u91CF", "a quantity"]
};
function columnTypeWord(type, language) {
  return wordOf(types, type, language);
}
function kindWords(wanted, language) {
  const words2 = wanted.map((kind) => wordOf(kinds2, kind, language));
  return language === "zh" ? words2.join("\u6216") : enumerated(words2, "or");
}
function dimensionPhrase(dimension, unit, language) {
  const word = wordOf(dimensions, dimension, language);
  if (unit === "") return word;
  return language === "zh" ? `${word}\uFF08${unit}\uFF09` : `${word} (${unit})`;
}
function wordOf(words2, name, language) {
  return words2[name]?.[language === "zh" ? 0 : 1] ?? name;
}

// src/text/findings/measure.ts
var measureFindings = {
  "measure/several-values": {
    severity: "error",
    zh: ({ target, source, lines }) => [
      `${target} \u8981\u4ECE\u201C${source}\u201D\u53D6\u552F\u4E00\u7684\u4E00\u884C\uFF0C\u5374\u6709\u4E0D\u6B62\u4E00\u884C\uFF1A${list(lines)}`,
      "\u5220\u53BB\u91CD\u590D\u7684\u884C\uFF0C\u6216\u5728\u8BA1\u5212\u7684 where: \u91CC\u5199\u660E\u662F\u54EA\u4E00\u884C"
    ],
    en: ({ target, source, lines }) => [
      `${target} wants the one row of "${source}", and there are several: ${list(lines)}`,
      "remove the repeated rows, or say in where: which one is meant"
    ]
  },
  "measure/tied-values": {
    severity: "error",
    zh: ({ target, source }) => [
      `${target} \u8981\u53D6\u201C${source}\u201D\u6700\u8FD1\u7684\u4E00\u884C\uFF0C\u4F46\u6700\u8FD1\u7684\u51E0\u884C\u6570\u503C\u4E0D\u540C`,
      "\u6539\u6B63\u6570\u636E\uFF0C\u6216\u5728 where: \u91CC\u5199\u660E\u662F\u54EA\u4E00\u884C"
    ],
    en: ({ target, source }) => [
      `${target} wants the latest row of "${source}", but several are equally late and differ`,
      "mend the data, or say in where: which one is meant"
    ]
  },
  "measure/lookup-incomplete": {
    severity: "error",
    zh: ({ target, source }) => [`${target} \u8981\u5728\u201C${source}\u201D\u91CC\u67E5\u627E\uFF0C\u4F46\u90A3\u91CC\u6709\u8BFB\u4E0D\u4E86\u7684\u884C`, "\u5148\u6539\u6B63\u90A3\u91CC\u7684\u9519\u8BEF"],
    en: ({ target, source }) => [
      `${target} looks values up in "${source}", which has rows that cannot be read`,
      "mend those first"
    ]
  },
  "measure/unit-misfit": {
    severity: "error",
    zh: ({ target, one: one3, oneUnit, other, otherUnit }) => [
      `${target} \u8981\u628A${dimensionPhrase(one3, oneUnit, "zh")}\u4E0E${dimensionPhrase(other, otherUnit, "zh")}\u653E\u5728\u4E00\u8D77\u6BD4\u8F83\u6216\u8BA1\u7B97\uFF0C\u4E24\u8005\u4E0D\u662F\u4E00\u7C7B`,
      "\u6539\u6B63\u6570\u636E\u91CC\u7684\u5355\u4F4D\uFF0C\u6216\u8BA1\u5212\u91CC\u7684\u76EE\u6807\u6216 where:"
    ],
    en: ({ target, one: one3, oneUnit, other, otherUnit }) => [
      `${target} holds ${dimensionPhrase(one3, oneUnit, "en")} against ${dimensionPhrase(other, otherUnit, "en")}, which do not measure the same`,
      "mend the unit in the data, or the target or where: in the plan"
    ]
  }
};

// src/text/findings/plan/period.ts
var planFindings = {
  "plan/period-needed": {
    severity: "error",
    zh: ({ source }) => [
      `\u201C${source}\u201D\u8981\u6309\u671F\u672B\u6216\u6309\u6587\u4EF6\u540D\u6240\u793A\u671F\u95F4\u53D6\u6570\uFF0C\u4F46\u8BA1\u5212\u6CA1\u6709 period`,
      "\u5728\u8BA1\u5212\u91CC\u5199 period:\uFF0C\u6216\u7528 --period 2017 \u6307\u5B9A"
    ],
    en: ({ source }) => [
      `"${source}" is counted at the end of the period or by the file's period, but the plan has no period`,
      "add period: to the plan, or give --period 2017"
    ]
  },
  "plan/period-of-rows-without": {
    severity: "error",
    zh: ({ source, period }) => [
      `\u5EA6\u91CF\u53EA\u53D6 ${period} \u7684\u884C\uFF0C\u4F46\u201C${source}\u201D\u7684\u884C\u4E0D\u5206\u671F\u95F4`,
      "\u7ED9\u6765\u6E90\u5199 period:\uFF0C\u8BF4\u660E\u884C\u6309\u54EA\u4E00\u5217\u5F52\u5165\u671F\u95F4"
    ],
    en: ({ source, period }) => [
      `the measure takes the rows of ${period} alone, but the rows of "${source}" have no period`,
      "give the source a period: that says by which column they belong to one"
    ]
  },
  "plan/comparison-needs-period": {
    severity: "error",
    zh: ({ measure: measure3 }) => [
      `${measure3} \u8981\u4E0E\u53E6\u4E00\u671F\u95F4\u6BD4\u8F83\uFF0C\u4F46\u8BA1\u5212\u6CA1\u6709 period\uFF0C\u6216\u6765\u6E90\u7684\u884C\u4E0D\u5206\u671F\u95F4`,
      "\u7ED9\u6765\u6E90\u5199 period: \u5E76\u7ED9\u8BA1\u5212\u5199 period:\uFF08\u6216\u7528 --period\uFF09\uFF0C\u6216\u7528 against: \u6307\u660E\u53E6\u4E00\u4E2A\u5EA6\u91CF"
    ],
    en: ({ measure: measure3 }) => [
      `${measure3} compares with another period, but the plan has no period or the source's rows have none`,
      "give the source a period: and the plan a period: (or --period), or name the other measure with against:"
    ]
  }
};

// src/text/entry.ts
function zh(message, nearest, otherwise) {
  return withHint(message, near(nearest, "zh") ?? otherwise);
}
function en(message, nearest, otherwise) {
  return withHint(message, near(nearest, "en") ?? otherwise);
}
function withHint(message, hint) {
  return hint === void 0 ? [message] : [message, hint];
}

// src/text/findings/plan/extends.ts
var things = {
  target: [
    "\u6307\u6807",
    "target",
    "\u65B0\u589E\u7684\u6307\u6807\u8981\u5199\u5168\uFF1Atitle\u3001target \u548C measure",
    "a new target needs a title, a target and a measure"
  ],
  source: ["\u6765\u6E90", "source", "\u65B0\u589E\u7684\u6765\u6E90\u8981\u5199 columns", "a new source needs columns"],
  column: [
    "\u5217",
    "column",
    "\u7559\u7A7A\u8868\u793A\u53BB\u6389\uFF1B\u65B0\u589E\u7684\u5217\u8981\u5199\u5185\u5BB9",
    "left blank it is taken away; a new column needs a value"
  ],
  section: ["\u7AE0\u8282", "section", "\u65B0\u589E\u7684\u7AE0\u8282\u81F3\u5C11\u8981\u6709\u4E00\u4E2A\u65B0\u6307\u6807", "a new section needs a target of its own"],
  item: [
    "\u6761\u76EE",
    "item",
    "\u8981\u53BB\u6389\u7684\u6761\u76EE\u5FC5\u987B\u4E0E\u539F\u6587\u4E00\u5B57\u4E0D\u5DEE",
    "what is taken out must be named as it is written there"
  ]
};
var planExtendsFindings = {
  "plan/extends-unreadable": {
    severity: "error",
    zh: ({ path, error, nearest }) => zh(
      `\u8BFB\u4E0D\u5230 extends \u6240\u6307\u7684\u8BA1\u5212\u201C${path}\u201D\uFF1A${fileErrorWords(error, "zh")}`,
      nearest,
      "\u8DEF\u5F84\u4ECE\u672C\u8BA1\u5212\u6240\u5728\u7684\u6587\u4EF6\u5939\u7B97\u8D77"
    ),
    en: ({ path, error, nearest }) => en(
      `the plan "${path}" that extends names cannot be read: ${fileErrorWords(error, "en")}`,
      nearest,
      "the path starts from the folder of this plan"
    )
  },
  "plan/extends-cycle": {
    severity: "error",
    zh: ({ files }) => [`\u51E0\u4EFD\u8BA1\u5212\u4E92\u76F8\u6CBF\u7528\uFF0C\u6210\u4E86\u4E00\u4E2A\u5708\uFF1A${files.join(" \u2192 ")}`, "\u53BB\u6389\u5176\u4E2D\u4E00\u4E2A extends"],
    en: ({ files }) => [
      `plans extend each other in a circle: ${files.join(" -> ")}`,
      "leave out one of the extends"
    ]
  },
  "plan/nothing-to-change": {
    severity: "error",
    zh: ({ thing, name, near: near2, known: known2 }) => [
      `\u6240\u6CBF\u7528\u7684\u8BA1\u5212\u91CC\u6CA1\u6709${things[thing]?.[0] ?? thing}\u201C${name}\u201D\uFF0C\u65E0\u4ECE\u4FEE\u6539`,
      near(near2, "zh") ?? hintOf(things[thing]?.[2], "\u5DF2\u6709\u7684\uFF1A", known2)
    ],
    en: ({ thing, name, near: near2, known: known2 }) => [
      `the plan that is extended has no ${things[thing]?.[1] ?? thing} "${name}" to change`,
      near(near2, "en") ?? hintOf(things[thing]?.[3], "it has ", known2)
    ]
  },
  "plan/retired-without-reason": {
    severity: "error",
    zh: () => ["retired \u540E\u9762\u6CA1\u6709\u5199\u7406\u7531", "\u5199\u660E\u4E3A\u4EC0\u4E48\u4E0D\u518D\u8003\u6838\uFF0C\u5982 retired: 2018\u5E74\u8D77\u6539\u7531\u7701\u91CC\u8003\u6838"],
    en: () => ["retired says no reason", "say why, for example retired: judged by the province since 2018"]
  },
  "plan/still-retired": {
    severity: "error",
    zh: ({ id, reason }) => [
      `\u6240\u6CBF\u7528\u7684\u8BA1\u5212\u91CC\uFF0C${id} \u5DF2\u7ECF\u4E0D\u518D\u8003\u6838\uFF08${reason}\uFF09\uFF0C\u8FD9\u91CC\u7684\u6539\u52A8\u4E0D\u8D77\u4F5C\u7528`,
      "\u8981\u6062\u590D\u8003\u6838\uFF0C\u5199\u4E0A\u7A7A\u7684 retired:\uFF1B\u5426\u5219\u5220\u53BB\u8FD9\u4E00\u9879"
    ],
    en: ({ id, reason }) => [
      `${id} was retired in the plan that is extended (${reason}); what is changed here has no effect`,
      "to bring it back, add retired: with nothing behind it; else leave the item out"
    ]
  },
  "plan/wording-of-before": {
    severity: "warning",
    zh: ({ wording }) => [
      `\u6539\u4E86 target\uFF0C\u4F46\u6587\u4EF6\u539F\u6587\u4ECD\u662F\u6240\u6CBF\u7528\u8BA1\u5212\u91CC\u7684\u201C${wording}\u201D`,
      "\u5199\u4E0A\u65B0\u6587\u4EF6\u7684 wording \u548C reading\uFF1B\u4E24\u8005\u90FD\u4E0E target \u4E00\u81F4\u65F6\uFF0C\u5404\u7559\u7A7A\u4E00\u884C\u53BB\u6389\uFF1Awording: \u548C reading:"
    ],
    en: ({ wording }) => [
      `target was changed, but the wording is still "${wording}" of the plan that is extended`,
      "give the wording and reading of the new document, or take both away with wording: and reading: left blank"
    ]
  }
};
function hintOf(advice2, lead, known2) {
  return [advice2 ?? "", known2.length === 0 ? "" : `${lead}${list(known2)}`].filter(Boolean).join("; ");
}

// src/text/findings/plan/reference.ts
var examples = {
  integer: "90",
  decimal: "2.6",
  percent: "98%",
  date: "2017-05-03, 2017-05, 2017-Q2, 2017",
  boolean: "\u662F, \u5426, true, false"
};
var planReferenceFindings = {
  "plan/unknown-source": {
    severity: "error",
    zh: ({ name, near: near2, known: known2 }) => hinted(`\u8BA1\u5212\u91CC\u6CA1\u6709\u6765\u6E90\u201C${name}\u201D`, near(near2, "zh") ?? listed("\u5DF2\u6709\u7684\u6765\u6E90\uFF1A", known2)),
    en: ({ name, near: near2, known: known2 }) => hinted(`the plan has no source "${name}"`, near(near2, "en") ?? listed("its sources are ", known2))
  },
  "plan/unknown-column": {
    severity: "error",
    zh: ({ name, source, near: near2, known: known2 }) => hinted(`\u6765\u6E90\u201C${source}\u201D\u6CA1\u6709\u5217\u201C${name}\u201D`, near(near2, "zh") ?? listed("\u5DF2\u6709\u7684\u5217\uFF1A", known2)),
    en: ({ name, source, near: near2, known: known2 }) => hinted(
      `the source "${source}" has no column "${name}"`,
      near(near2, "en") ?? listed("its columns are ", known2)
    )
  },
  "plan/unknown-value": {
    severity: "error",
    zh: ({ value, column, near: near2, known: known2 }) => hinted(`\u5217\u201C${column}\u201D\u7684\u53D6\u503C\u91CC\u6CA1\u6709\u201C${value}\u201D`, near(near2, "zh") ?? listed("\u53EF\u7528\u7684\u53D6\u503C\uFF1A", known2)),
    en: ({ value, column, near: near2, known: known2 }) => hinted(
      `"${value}" is none of the values of the column "${column}"`,
      near(near2, "en") ?? listed("its values are ", known2)
    )
  },
  "plan/named-twice": {
    severity: "error",
    zh: ({ name }) => [`\u201C${name}\u201D\u5199\u4E86\u4E24\u6B21`, "\u53EA\u7559\u4E00\u4E2A"],
    en: ({ name }) => [`"${name}" is named twice`, "keep one of them"]
  },
  "plan/value-twice": {
    severity: "error",
    zh: ({ value }) => [`\u53D6\u503C\u201C${value}\u201D\u5199\u4E86\u4E24\u6B21\uFF0C\u4E0D\u77E5\u9053\u8BE5\u7B97\u54EA\u4E00\u4E2A`, "\u6BCF\u4E2A\u53D6\u503C\u548C\u6BCF\u4E2A\u522B\u540D\u53EA\u5199\u4E00\u6B21"],
    en: ({ value }) => [
      `the value "${value}" is written twice, so it is not clear which it means`,
      "write every value and every other spelling once"
    ]
  },
  "plan/header-twice": {
    severity: "error",
    zh: ({ header, column, other }) => [
      `\u8868\u5934\u201C${header}\u201D\u540C\u65F6\u5C5E\u4E8E\u5217\u201C${other}\u201D\u548C\u5217\u201C${column}\u201D`,
      "\u4E00\u4E2A\u8868\u5934\u53EA\u80FD\u5BF9\u5E94\u4E00\u5217"
    ],
    en: ({ header, column, other }) => [
      `the heading "${header}" belongs to both "${other}" and "${column}"`,
      "give each heading to one column"
    ]
  },
  "plan/values-of-text-only": {
    severity: "error",
    zh: ({ type }) => [
      `\u53EA\u6709\u6587\u672C\u5217\u80FD\u5217\u51FA\u53D6\u503C\uFF0C\u8FD9\u4E00\u5217\u662F${columnTypeWord(type, "zh")}`,
      "\u5220\u53BB values:\uFF0C\u6216\u628A type: \u6539\u4E3A text"
    ],
    en: ({ type }) => [
      `only a text column lists its values, and this one is ${columnTypeWord(type, "en")}`,
      "leave values: out, or make it type: text"
    ]
  },
  "plan/needs-numbers": {
    severity: "error",
    zh: ({ key, type }) => [
      `\u53EA\u6709\u6570\u503C\u5217\u80FD\u5199 ${key}\uFF0C\u8FD9\u4E00\u5217\u662F${columnTypeWord(type, "zh")}`,
      `\u5220\u53BB ${key}:\uFF0C\u6216\u628A type: \u6539\u4E3A integer\u3001decimal \u6216 percent`
    ],
    en: ({ key, type }) => [
      `only a column of numbers has ${key}, and this one is ${columnTypeWord(type, "en")}`,
      `leave ${key}: out, or make it type: integer, decimal or percent`
    ]
  },
  "plan/percent-unit": {
    severity: "error",
    zh: ({ unit }) => [`\u767E\u5206\u6BD4\u5217\u7684\u5355\u4F4D\u4E0D\u80FD\u662F\u201C${unit}\u201D`, "\u5199 unit: '%' \u6216 '\u2030'\uFF0C\u6216\u628A type: \u6539\u4E3A decimal"],
    en: ({ unit }) => [
      `"${unit}" is no unit of a percent column`,
      "write unit: '%' or '\u2030', or make it type: decimal"
    ]
  },
  "plan/min-above-max": {
    severity: "error",
    zh: ({ column }) => [`\u5217\u201C${column}\u201D\u7684 max \u5C0F\u4E8E min`, "\u4E24\u8005\u5BF9\u8C03\uFF0C\u6216\u6539\u6B63\u5176\u4E2D\u4E00\u4E2A"],
    en: ({ column }) => [`max of the column "${column}" is below its min`, "swap them, or mend one"]
  },
  "plan/wrong-column-type": {
    severity: "error",
    zh: ({ column, source, type, use, wanted }) => [
      `${use} \u9700\u8981${kindWords(wanted, "zh")}\u5217\uFF0C\u800C\u201C${source}\u201D\u7684\u201C${column}\u201D\u662F${columnTypeWord(type, "zh")}`,
      "\u6362\u4E00\u5217\uFF0C\u6216\u6539\u6B63\u8FD9\u4E00\u5217\u7684 type:"
    ],
    en: ({ column, source, type, use, wanted }) => [
      `${use} needs a column of ${kindWords(wanted, "en")}, and "${column}" of "${source}" is ${columnTypeWord(type, "en")}`,
      "take another column, or mend the type: of this one"
    ]
  },
  "plan/bad-value": {
    severity: "error",
    zh: ({ value, column, type }) => [
      `\u5217\u201C${column}\u201D\u662F${columnTypeWord(type, "zh")}\uFF0C\u800C\u201C${value}\u201D\u4E0D\u662F`,
      `\u53EF\u4EE5\u5199\uFF1A${examples[type] ?? "\u6587\u5B57"}`
    ],
    en: ({ value, column, type }) => [
      `the column "${column}" wants ${columnTypeWord(type, "en")}, and "${value}" is none`,
      `write it like ${examples[type] ?? "a text"}`
    ]
  },
  "plan/value-unit": {
    severity: "error",
    zh: ({ value, column, dimension, unit, given }) => [
      `\u201C${value}\u201D\u662F${dimensionPhrase(given, "", "zh")}\uFF0C\u800C\u5217\u201C${column}\u201D\u662F${dimensionPhrase(dimension, unit, "zh")}`,
      "\u5199\u6210\u540C\u4E00\u79CD\u5355\u4F4D\uFF0C\u6216\u4E0D\u5199\u5355\u4F4D\uFF1A\u6570\u5B57\u5C31\u6309\u8FD9\u4E00\u5217\u7684\u5355\u4F4D\u7B97"
    ],
    en: ({ value, column, dimension, unit, given }) => [
      `"${value}" is ${dimensionPhrase(given, "", "en")}, and the column "${column}" holds ${dimensionPhrase(dimension, unit, "en")}`,
      "use a unit of the same kind, or none: a bare number is in the column's unit"
    ]
  },
  "plan/no-order": {
    severity: "error",
    zh: ({ column, type, operator }) => [
      `\u5217\u201C${column}\u201D\u662F${columnTypeWord(type, "zh")}\uFF0C\u6CA1\u6709\u5927\u5C0F\u4E4B\u5206\uFF0C\u4E0D\u80FD\u7528 ${operator}`,
      "\u7528 in\u3001not\u3001contains\uFF0C\u6216\u628A type: \u6539\u4E3A\u6570\u503C\u6216\u65E5\u671F"
    ],
    en: ({ column, type, operator }) => [
      `the column "${column}" is ${columnTypeWord(type, "en")}, which has no order: ${operator} makes no sense`,
      "use in, not or contains, or make its type: a number or a date"
    ]
  },
  "plan/text-only": {
    severity: "error",
    zh: ({ column, type, operator }) => [
      `${operator} \u53EA\u7528\u4E8E\u6587\u672C\u5217\uFF0C\u800C\u201C${column}\u201D\u662F${columnTypeWord(type, "zh")}`,
      "\u7528 in\u3001not\u3001gt\u3001gte\u3001lt\u3001lte"
    ],
    en: ({ column, type, operator }) => [
      `${operator} is for text columns, and "${column}" is ${columnTypeWord(type, "en")}`,
      "use in, not, gt, gte, lt or lte"
    ]
  },
  "plan/types-differ": {
    severity: "error",
    zh: ({ column, type, other, otherType }) => [
      `\u201C${column}\u201D\u662F${columnTypeWord(type, "zh")}\uFF0C\u201C${other}\u201D\u662F${columnTypeWord(otherType, "zh")}\uFF0C\u4E0D\u80FD\u76F8\u4E92\u6BD4\u8F83`,
      "\u6BD4\u8F83\u7684\u4E24\u5217\u8981\u662F\u540C\u4E00\u7C7B"
    ],
    en: ({ column, type, other, otherType }) => [
      `"${column}" is ${columnTypeWord(type, "en")} and "${other}" is ${columnTypeWord(otherType, "en")}: they cannot be compared`,
      "compare columns of one kind"
    ]
  },
  "plan/wrong-operand": {
    severity: "error",
    zh: ({ operator, operand: operand3 }) => operand3 === "period" ? [`${operator} \u4E0D\u80FD\u4E0E\u671F\u95F4\u7684\u8D77\u6B62\u6BD4\u8F83`, "\u7528 gt\u3001gte\u3001lt \u6216 lte"] : [`${operator} \u4E0D\u80FD\u4E0E\u53E6\u4E00\u4E2A\u6765\u6E90\u6BD4\u8F83`, "\u67E5\u627E\u662F\u5426\u5728\u53E6\u4E00\u4E2A\u6765\u6E90\u91CC\u7528 in \u6216 not"],
    en: ({ operator, operand: operand3 }) => operand3 === "period" ? [`${operator} cannot take an edge of the period`, "use gt, gte, lt or lte"] : [`${operator} cannot take another source`, "use in or not to look a value up in another source"]
  },
  "plan/one-complete-column": {
    severity: "error",
    zh: ({ given }) => [
      `complete \u8981\u6307\u660E\u4E00\u5217\u548C\u5E94\u62A5\u7684\u5355\u4F4D\uFF0C\u8FD9\u91CC\u6709 ${given.length} \u5217`,
      "\u5982 complete: { district: [\u5D07\u5DDD\u533A, \u6D77\u95E8\u5E02], every: month }"
    ],
    en: ({ given }) => [
      `complete names one column with those who must report; this one names ${given.length}`,
      "as in complete: { district: [\u5D07\u5DDD\u533A, \u6D77\u95E8\u5E02], every: month }"
    ]
  },
  "plan/every-without-period": {
    severity: "error",
    zh: ({ every }) => [`every: ${every} \u8981\u6309\u671F\u95F4\u6838\u5BF9\uFF0C\u4F46\u8FD9\u4E2A\u6765\u6E90\u6CA1\u6709 period`, "\u7ED9\u6765\u6E90\u5199 period:"],
    en: ({ every }) => [
      `every: ${every} goes by periods, and this source has none`,
      "give the source a period:"
    ]
  }
};
function listed(lead, known2) {
  return known2.length === 0 ? null : `${lead}${list(known2)}`;
}
function hinted(message, hint) {
  return hint === null ? [message] : [message, hint];
}

// src/text/findings/plan/scoring.ts
var planScoringFindings = {
  "plan/bad-points": {
    severity: "error",
    zh: ({ key, value }) => [
      `${key} \u5E94\u4E3A\u5927\u4E8E\u96F6\u7684\u5206\u6570\uFF0C\u8FD9\u91CC\u662F\u201C${value}\u201D`,
      key === "weight" ? "\u5199\u6210 5 \u6216 2.5\uFF1B\u4E0D\u8BA1\u5206\u7684\u6307\u6807\u4E0D\u5199 weight" : "\u5199\u6210 100 \u8FD9\u6837\u7684\u603B\u5206"
    ],
    en: ({ key, value }) => [
      `${key} is a number of points above zero, and "${value}" is none`,
      key === "weight" ? "write 5 or 2.5; a target without points has no weight" : "write the total, such as 100"
    ]
  },
  "plan/weights-do-not-add-up": {
    severity: "error",
    zh: ({ total, sum, difference: difference2, isShort }) => [
      `\u5404\u6307\u6807\u7684 weight \u5408\u8BA1 ${sum} \u5206\uFF0C\u4E0E\u603B\u5206 points: ${total} \u76F8\u5DEE ${difference2} \u5206\uFF08${isShort ? "\u5C11" : "\u591A"} ${difference2} \u5206\uFF09`,
      `\u8C03\u6574 weight\uFF0C\u4F7F\u5408\u8BA1\u4E3A ${total}\uFF1B\u6216\u628A points \u6539\u4E3A ${sum}`
    ],
    en: ({ total, sum, difference: difference2, isShort }) => [
      `the weights add up to ${sum}, ${difference2} ${isShort ? "less" : "more"} than points: ${total}`,
      `change weights until they add up to ${total}, or write points: ${sum}`
    ]
  },
  "plan/scoring-without-weights": {
    severity: "error",
    zh: ({ key }) => [
      `\u5199\u4E86 ${key}\uFF0C\u4F46\u6CA1\u6709\u4E00\u4E2A\u6307\u6807\u6709 weight\uFF0C\u65E0\u4ECE\u8BA1\u5206`,
      `\u7ED9\u6307\u6807\u5199\u4E0A weight:\uFF08\u5206\u503C\uFF09\uFF0C\u6216\u5220\u53BB ${key}`
    ],
    en: ({ key }) => [
      `${key} is given, but no target has a weight: there is nothing to score`,
      `give targets their points with weight:, or leave ${key} out`
    ]
  },
  "plan/bad-grade": {
    severity: "error",
    zh: ({ grade, value }) => [
      `\u7B49\u7EA7 ${grade} \u4ECE\u591A\u5C11\u5206\u8D77\uFF0C\u5E94\u4E3A 0 \u5230 100 \u4E4B\u95F4\u7684\u6570\uFF0C\u8FD9\u91CC\u662F\u201C${value}\u201D`,
      "\u6309\u603B\u5206\u7684\u767E\u5206\u4E4B\u51E0\u5199\uFF0C\u5982 grades: { A: 90, B: 80, C: 60, D: 0 }"
    ],
    en: ({ grade, value }) => [
      `grade ${grade} begins at a number from 0 to 100, and "${value}" is none`,
      "write hundredths of all points, as in grades: { A: 90, B: 80, C: 60, D: 0 }"
    ]
  },
  "plan/grades-overlap": {
    severity: "error",
    zh: ({ grade, other, from }) => [
      `\u7B49\u7EA7 ${other} \u548C ${grade} \u90FD\u4ECE ${from} \u5206\u8D77\uFF0C\u5206\u4E0D\u6E05\u662F\u54EA\u4E00\u4E2A`,
      "\u6BCF\u4E2A\u7B49\u7EA7\u7684\u8D77\u70B9\u90FD\u8981\u4E0D\u540C"
    ],
    en: ({ grade, other, from }) => [
      `the grades ${other} and ${grade} both begin at ${from}: there is no telling them apart`,
      "let every grade begin at a number of its own"
    ]
  },
  "plan/grades-without-floor": {
    severity: "error",
    zh: ({ lowest, from }) => [
      `\u6700\u4F4E\u7684\u7B49\u7EA7 ${lowest} \u4ECE ${from} \u5206\u8D77\uFF0C${from} \u5206\u4EE5\u4E0B\u6CA1\u6709\u7B49\u7EA7`,
      "\u6700\u4F4E\u7684\u7B49\u7EA7\u4ECE 0 \u8D77\uFF0C\u5982 D: 0"
    ],
    en: ({ lowest, from }) => [
      `the lowest grade, ${lowest}, begins at ${from}: fewer points have no grade`,
      "let the lowest grade begin at 0, as in D: 0"
    ]
  },
  "plan/waiver-needs-period": {
    severity: "error",
    zh: ({ until }) => [
      `\u8C41\u514D\u81F3 ${until}\uFF0C\u4F46\u6CA1\u6709\u8BC4\u4EF7\u671F\u95F4\uFF0C\u4E0D\u77E5\u9053\u5230\u671F\u6CA1\u6709`,
      "\u5728\u8BA1\u5212\u91CC\u5199 period:\uFF0C\u6216\u7ED9\u51FA --period 2017"
    ],
    en: ({ until }) => [
      `a waiver until ${until} is held against the end of the period, and there is none`,
      "add period: to the plan, or give --period 2017"
    ]
  }
};

// src/text/findings/plan/shape.ts
var things2 = {
  plan: ["\u8BA1\u5212", "the plan"],
  source: ["\u6765\u6E90", "a source"],
  column: ["\u5217", "a column"],
  columns: ["\u5217\u7684\u6E05\u5355", "the columns"],
  sources: ["\u6765\u6E90\u7684\u6E05\u5355", "the sources"],
  section: ["\u7AE0\u8282", "a section"],
  target: ["\u6307\u6807", "a target"],
  untracked: ["\u4E0D\u8DDF\u8E2A\u7684\u6570\u5B57", "an untracked quantity"],
  rule: ["\u89C4\u5219", "a rule"],
  agreement: ["\u6838\u5BF9\u5173\u7CFB", "an agreement"],
  measure: ["\u5EA6\u91CF", "a measure"],
  ratio: ["\u6BD4\u503C", "a ratio"],
  growth: ["\u589E\u957F\u7387", "a growth"],
  difference: ["\u5DEE", "a difference"],
  stated: ["\u81EA\u62A5\u6570", "a stated figure"],
  complete: ["\u5E94\u62A5\u5355\u4F4D", "who must report"],
  totals: ["\u5408\u8BA1\u884C", "the total rows"],
  condition: ["\u6761\u4EF6", "a condition"],
  test: ["\u5BF9\u4E00\u5217\u7684\u6761\u4EF6", "the test of a column"],
  operand: ["\u6BD4\u8F83\u7684\u5BF9\u8C61", "what a column is compared with"],
  threshold: ["\u76EE\u6807\u503C", "a threshold"],
  period: ["\u671F\u95F4", "a period"],
  unit: ["\u5355\u4F4D", "a unit"],
  values: ["\u53D6\u503C\u6E05\u5355", "the list of values"],
  waiver: ["\u8C41\u514D", "a waiver"],
  grades: ["\u7B49\u7EA7", "the grades"]
};
var shapes = {
  map: ["\u4E00\u7EC4\u201C\u952E: \u503C\u201D", "keys with values"],
  list: ["\u4E00\u4E2A\u5217\u8868", "a list"],
  scalar: ["\u4E00\u4E2A\u503C", "a single value"],
  text: ["\u4E00\u4E2A\u503C", "a single value"],
  "text-or-list": ["\u4E00\u4E2A\u503C\u6216\u4E00\u4E2A\u5217\u8868", "a single value or a list"],
  nothing: ["\u7A7A\u767D", "nothing"]
};
var planShapeFindings = {
  "plan/unknown-key": {
    severity: "error",
    zh: ({ key, thing, near: near2, known: known2 }) => hinted2(
      `${zhOf(things2, thing)}\u6CA1\u6709\u201C${key}\u201D\u8FD9\u4E2A\u952E`,
      near(near2, "zh") ?? listed2("\u53EF\u7528\u7684\u952E\uFF1A", known2)
    ),
    en: ({ key, thing, near: near2, known: known2 }) => hinted2(
      `${enOf(things2, thing)} has no key "${key}"`,
      near(near2, "en") ?? listed2("its keys are ", known2)
    )
  },
  "plan/missing-key": {
    severity: "error",
    zh: ({ key, thing }) => [`${zhOf(things2, thing)}\u7F3A\u5C11\u201C${key}\u201D`, `\u8865\u4E0A ${key}:`],
    en: ({ key, thing }) => [`${enOf(things2, thing)} needs "${key}"`, `add ${key}:`]
  },
  "plan/wrong-shape": {
    severity: "error",
    zh: ({ key, expected, got, quoted }) => hinted2(
      `\u201C${key}\u201D\u5E94\u4E3A${zhOf(shapes, expected)}\uFF0C\u8FD9\u91CC\u662F${zhOf(shapes, got)}`,
      isMeantAsText(expected, got) ? `\u82E5\u672C\u6765\u5C31\u662F\u6587\u5B57\uFF0C\u7ED9\u5B83\u52A0\u4E0A\u5F15\u53F7${quoted === void 0 ? "" : `\uFF1A${quoted}`}` : null
    ),
    en: ({ key, expected, got, quoted }) => hinted2(
      `"${key}" should be ${enOf(shapes, expected)}, and is ${enOf(shapes, got)}`,
      isMeantAsText(expected, got) ? `if it is meant as text, put it in quotes${quoted === void 0 ? "" : `: ${quoted}`}` : null
    )
  },
  "plan/empty-value": {
    severity: "error",
    zh: ({ key }) => [`\u201C${key}\u201D\u540E\u9762\u662F\u7A7A\u7684`, "\u586B\u4E0A\u5185\u5BB9\uFF0C\u6216\u5220\u53BB\u8FD9\u4E00\u9879"],
    en: ({ key }) => [`"${key}" is empty`, "fill it in, or leave it out"]
  },
  "plan/bad-choice": {
    severity: "error",
    zh: ({ key, value, choices, near: near2 }) => hinted2(`\u201C${key}\u201D\u4E0D\u80FD\u662F\u201C${value}\u201D\uFF0C\u5E94\u4E3A ${choices.join("\u3001")}`, near(near2, "zh")),
    en: ({ key, value, choices, near: near2 }) => hinted2(`"${key}" cannot be "${value}"; expected ${choices.join(", ")}`, near(near2, "en"))
  },
  "plan/no-targets": {
    severity: "error",
    zh: () => ["\u6CA1\u6709\u6307\u6807\uFF1A\u6CA1\u6709\u53EF\u68C0\u67E5\u7684\u5185\u5BB9\uFF0C\u5C31\u8C08\u4E0D\u4E0A\u8FBE\u6807", "\u81F3\u5C11\u5199\u4E00\u4E2A\u7AE0\u8282\uFF0C\u6BCF\u4E2A\u7AE0\u8282\u81F3\u5C11\u4E00\u4E2A\u6307\u6807"],
    en: () => [
      "there are no targets: nothing passes by testing nothing",
      "write at least one section, each with at least one target"
    ]
  },
  "plan/no-columns": {
    severity: "error",
    zh: ({ source }) => [`\u6765\u6E90\u201C${source}\u201D\u6CA1\u6709\u5217`, "\u5728 columns: \u4E0B\u5199\u51FA\u8981\u7528\u7684\u5217"],
    en: ({ source }) => [
      `the source "${source}" has no columns`,
      "write the columns that are used under columns:"
    ]
  },
  "plan/duplicate-id": {
    severity: "error",
    zh: ({ id, line }) => [`\u6307\u6807 id\u201C${id}\u201D\u5728\u7B2C ${line} \u884C\u5DF2\u7ECF\u7528\u8FC7`, "\u6BCF\u4E2A\u6307\u6807\u7684 id \u90FD\u8981\u4E0D\u540C"],
    en: ({ id, line }) => [
      `the id "${id}" is already used on line ${line}`,
      "give every target an id of its own"
    ]
  },
  "plan/bad-name": {
    severity: "error",
    zh: ({ name }) => [
      `\u6765\u6E90\u540D\u201C${name}\u201D\u91CC\u4E0D\u80FD\u6709\u7A7A\u683C\u3001= \u548C @`,
      "\u6362\u4E00\u4E2A\u540D\u5B57\uFF1B\u547D\u4EE4\u884C\u7684 --source NAME=PATH \u8981\u7528\u5230\u5B83"
    ],
    en: ({ name }) => [
      `the source's name "${name}" may not hold spaces, = or @`,
      "choose another name; --source NAME=PATH on the command line needs it"
    ]
  },
  "plan/reserved-name": {
    severity: "error",
    zh: ({ name }) => [`\u201C${name}\u201D\u662F\u6761\u4EF6\u91CC\u7684\u4FDD\u7559\u5B57\uFF0C\u4E0D\u80FD\u4F5C\u5217\u540D`, "\u7ED9\u5217\u6362\u4E2A\u540D\u5B57\uFF0C\u8868\u5934\u5199\u5728 header: \u91CC"],
    en: ({ name }) => [
      `"${name}" is a reserved word of conditions and cannot name a column`,
      "give the column another name and put its heading in header:"
    ]
  },
  "plan/bad-period": {
    severity: "error",
    zh: ({ value }) => [
      `\u201C${value}\u201D\u4E0D\u662F\u671F\u95F4`,
      "\u5199\u6210 2017\u30012017-H1\u30012017-Q2\u30012017-05 \u6216 2017-05-01/2018-04-30"
    ],
    en: ({ value }) => [
      `"${value}" is no period`,
      "write 2017, 2017-H1, 2017-Q2, 2017-05 or 2017-05-01/2018-04-30"
    ]
  },
  "plan/bad-date": {
    severity: "error",
    zh: ({ value }) => [`\u201C${value}\u201D\u4E0D\u662F\u65E5\u671F`, "\u5199\u6210 2017-12-31\u30012017-12 \u6216 2017"],
    en: ({ value }) => [`"${value}" is no date`, "write 2017-12-31, 2017-12 or 2017"]
  },
  "plan/bad-quantity": {
    severity: "error",
    zh: ({ value }) => [`\u201C${value}\u201D\u4E0D\u662F\u8FD9\u91CC\u80FD\u7528\u7684\u6570\u91CF`, "\u5199\u6210\u4E00\u4E2A\u6570\u548C\u5355\u4F4D\uFF0C\u5982 5\u4E2A\u30011%\u30010.5\u4E07\u5143"],
    en: ({ value }) => [
      `"${value}" is no quantity that fits here`,
      "write a number with its unit, such as 5\u4E2A, 1% or 0.5\u4E07\u5143"
    ]
  }
};
function isMeantAsText(expected, got) {
  return expected.startsWith("text") && got !== "scalar";
}
function zhOf(words2, name) {
  return words2[name]?.[0] ?? `\u201C${name}\u201D`;
}
function enOf(words2, name) {
  return words2[name]?.[1] ?? `"${name}"`;
}
function listed2(lead, known2) {
  return known2.length === 0 ? null : `${lead}${list(known2)}`;
}
function hinted2(message, hint) {
  return hint === null ? [message] : [message, hint];
}

// src/text/findings/plan/target.ts
var differences = {
  figure: ["\u6570\u5B57", "figure"],
  unit: ["\u5355\u4F4D", "unit"],
  operator: ["\u6BD4\u8F83\u65B9\u5F0F", "operator"]
};
var planTargetFindings = {
  "plan/no-measure": {
    severity: "error",
    zh: ({ known: known2, near: near2 }) => hinted3("\u770B\u4E0D\u51FA\u8FD9\u662F\u54EA\u4E00\u79CD\u5EA6\u91CF", near(near2, "zh") ?? `\u5EA6\u91CF\u4EE5\u5176\u4E2D\u4E00\u4E2A\u952E\u5F00\u5934\uFF1A${list(known2)}`),
    en: ({ known: known2, near: near2 }) => hinted3(
      "this names no measure",
      near(near2, "en") ?? `a measure has one of the keys ${list(known2)}`
    )
  },
  "plan/two-measures": {
    severity: "error",
    zh: ({ one: one3, other }) => [`\u4E00\u4E2A\u5EA6\u91CF\u91CC\u540C\u65F6\u6709 ${one3} \u548C ${other}`, "\u53EA\u7559\u4E00\u4E2A"],
    en: ({ one: one3, other }) => [`one measure has both ${one3} and ${other}`, "keep one of them"]
  },
  "plan/two-measures-agree": {
    severity: "error",
    zh: ({ given }) => [`measures \u8981\u6709\u4E24\u4E2A\u5EA6\u91CF\u76F8\u4E92\u6838\u5BF9\uFF0C\u8FD9\u91CC\u6709 ${given} \u4E2A`],
    en: ({ given }) => [
      `measures holds the two measures that must agree; there ${given === 1 ? "is" : "are"} ${given}`
    ]
  },
  "plan/unlike-measures": {
    severity: "error",
    zh: ({ measure: measure3, one: one3, oneUnit, other, otherUnit }) => [
      `${measure3} \u7684\u5404\u90E8\u5206\u5355\u4F4D\u4E0D\u540C\uFF1A\u4E00\u4E2A\u662F${dimensionPhrase(one3, oneUnit, "zh")}\uFF0C\u4E00\u4E2A\u662F${dimensionPhrase(other, otherUnit, "zh")}`,
      "\u53EA\u6709\u540C\u4E00\u79CD\u5355\u4F4D\u7684\u6570\u624D\u80FD\u76F8\u52A0\u3001\u76F8\u51CF\u6216\u6838\u5BF9"
    ],
    en: ({ measure: measure3, one: one3, oneUnit, other, otherUnit }) => [
      `the parts of ${measure3} have different units: ${dimensionPhrase(one3, oneUnit, "en")} and ${dimensionPhrase(other, otherUnit, "en")}`,
      "only figures of one kind can be added, subtracted or held against each other"
    ]
  },
  "plan/mixed-each": {
    severity: "error",
    zh: ({ columns }) => [
      `\u4E00\u4E2A\u5EA6\u91CF\u91CC\u7684 each \u6307\u7684\u662F\u4E0D\u540C\u7684\u5217\uFF1A${list(columns)}\uFF0C\u5206\u51FA\u7684\u7EC4\u4E0D\u80FD\u5408\u5728\u4E00\u8D77`,
      "\u6574\u4E2A\u5EA6\u91CF\u6309\u540C\u4E00\u5217\u5206\u7EC4\uFF1B\u5217\u540D\u4E0D\u540C\u7684\uFF0C\u5728\u8BA1\u5212\u91CC\u8D77\u540C\u4E00\u4E2A\u540D\u5B57"
    ],
    en: ({ columns }) => [
      `each names different columns in one measure, ${list(columns)}, and their groups are not the same`,
      "group the whole measure by one column; where sources call it differently, give it one name in the plan"
    ]
  },
  "plan/percentages-added": {
    severity: "warning",
    zh: ({ column, measure: measure3 }) => [
      measure3 === "mean" ? `\u201C${column}\u201D\u662F\u767E\u5206\u6BD4\uFF0C\u76F4\u63A5\u5E73\u5747\u4F1A\u5FFD\u7565\u5404\u884C\u7684\u89C4\u6A21` : `\u201C${column}\u201D\u662F\u767E\u5206\u6BD4\uFF0C\u76F8\u52A0\u6CA1\u6709\u610F\u4E49`,
      measure3 === "mean" ? "\u6539\u7528 ratio\uFF08\u5206\u5B50\u4E4B\u548C\u9664\u4EE5\u5206\u6BCD\u4E4B\u548C\uFF09\uFF0C\u6216\u7528 weight: \u6307\u660E\u6743\u6570\u5217" : "\u6539\u7528 ratio\uFF0C\u6216\u7528 value \u53D6\u5176\u4E2D\u4E00\u884C"
    ],
    en: ({ column, measure: measure3 }) => [
      measure3 === "mean" ? `"${column}" holds percentages, and their plain mean ignores how much each stands for` : `"${column}" holds percentages, and they do not add up`,
      measure3 === "mean" ? "use ratio (sum over sum), or name the column of their weights with weight:" : "use ratio, or take one row with value"
    ]
  },
  "plan/unit-misfit": {
    severity: "error",
    zh: ({ measure: measure3, measureUnit, limit, limitUnit, target }) => [
      `\u5EA6\u91CF\u5F97\u51FA\u7684\u662F${dimensionPhrase(measure3, measureUnit, "zh")}\uFF0C\u800C${target === "" ? "\u6BD4\u8F83\u7684\u5BF9\u8C61" : `\u76EE\u6807\u201C${target}\u201D`}\u662F${dimensionPhrase(limit, limitUnit, "zh")}`,
      advice(measure3, limit, "zh")
    ],
    en: ({ measure: measure3, measureUnit, limit, limitUnit, target }) => [
      `the measure gives ${dimensionPhrase(measure3, measureUnit, "en")}, and ${target === "" ? "what it is compared with" : `the target "${target}"`} is ${dimensionPhrase(limit, limitUnit, "en")}`,
      advice(measure3, limit, "en")
    ]
  },
  "plan/limit-below-zero": {
    severity: "error",
    zh: ({ target, measure: measure3 }) => [
      `\u76EE\u6807\u201C${target}\u201D\u7684\u754C\u9650\u5C0F\u4E8E\u96F6\uFF0C\u800C ${measure3} \u7684\u7ED3\u679C\u4E0D\u4F1A\u5C0F\u4E8E\u96F6`,
      "\u82E5\u8BF4\u7684\u662F\u4E0B\u964D\u6216\u51CF\u5C11\u4E86\u591A\u5C11\uFF0C\u5EA6\u91CF\u7528 growth\uFF08\u53D8\u5316\u7387\uFF09\u6216 difference\uFF08\u53D8\u5316\u91CF\uFF09"
    ],
    en: ({ target, measure: measure3 }) => [
      `the limit of the target "${target}" is below zero, which a ${measure3} never is`,
      "if it is about a change, measure it with growth (a rate) or difference (an amount)"
    ]
  },
  "plan/one-basis": {
    severity: "error",
    zh: ({ given }) => [
      given.length === 0 ? "\u6307\u6807\u6CA1\u6709\u8BF4\u660E\u6570\u636E\u4ECE\u54EA\u91CC\u6765" : `${given.join("\u3001")} \u53EA\u80FD\u6709\u4E00\u4E2A`,
      "\u5199 measure:\uFF08\u5EA6\u91CF\uFF09\u3001stated:\uFF08\u81EA\u62A5\u6570\uFF09\u3001unmeasured:\uFF08\u6682\u65E0\u6570\u636E\u7684\u539F\u56E0\uFF09\u5176\u4E2D\u4E4B\u4E00"
    ],
    en: ({ given }) => [
      given.length === 0 ? "the target does not say where its figure comes from" : `only one of ${given.join(", ")} can stand`,
      "write one of measure:, stated: and unmeasured:"
    ]
  },
  "plan/one-comparison": {
    severity: "error",
    zh: ({ given }) => [
      `\u4E0E\u53E6\u4E00\u4E2A\u5EA6\u91CF\u6BD4\u8F83\u8981\u5199 gte\u3001gt\u3001lte\u3001lt \u5176\u4E2D\u4E00\u4E2A\uFF0C\u8FD9\u91CC\u6709 ${given.length} \u4E2A`,
      "\u5982 target: { gte: { \u2026 } }"
    ],
    en: ({ given }) => [
      `a comparison with another measure has one of gte, gt, lte and lt; this one has ${given.length}`,
      "as in target: { gte: { \u2026 } }"
    ]
  },
  "plan/needless-direction": {
    severity: "error",
    zh: () => ["\u4E0E\u53E6\u4E00\u4E2A\u5EA6\u91CF\u6BD4\u8F83\u65F6\uFF0C\u65B9\u5411\u5DF2\u7ECF\u5199\u660E\uFF0C\u4E0D\u80FD\u518D\u5199 direction", "\u5220\u53BB direction:"],
    en: () => ["a comparison with another measure already has its direction", "leave direction: out"]
  },
  "plan/reading-required": {
    severity: "error",
    zh: ({ wording, target, differs }) => [
      `\u539F\u6587\u201C${wording}\u201D\u4E0E\u6240\u5224\u7684\u201C${target}\u201D${differences[differs]?.[0] ?? ""}\u4E0D\u540C`,
      "\u7528 reading: \u8BF4\u660E\u4E3A\u4EC0\u4E48\u8FD9\u6837\u7406\u89E3\uFF1B\u5B83\u4F1A\u5370\u5728\u62A5\u544A\u91CC"
    ],
    en: ({ wording, target, differs }) => [
      `the wording "${wording}" and the target "${target}" differ in ${differences[differs]?.[1] ?? "meaning"}`,
      "say with reading: why it is judged so; that is printed in the report"
    ]
  }
};
function advice(measure3, limit, language) {
  const isRatio2 = measure3 === "ratio" || measure3 === "rate";
  const wantsRatio = limit === "ratio" || limit === "rate";
  if (isRatio2 && limit === "plain")
    return language === "zh" ? "\u767E\u5206\u6BD4\u76EE\u6807\u8981\u5199\u767E\u5206\u53F7\uFF0C\u5982 98%" : "write the percent sign of a percentage: 98%";
  if (isRatio2 && limit === "count") {
    return language === "zh" ? "\u6539\u7528 count\uFF0C\u6216\u7ED9 ratio \u5199 per: 10000 \u4E4B\u7C7B" : "use count, or give the ratio a per: such as 10000";
  }
  if (wantsRatio)
    return language === "zh" ? "\u6539\u7528 share \u6216 ratio\uFF0C\u6216\u6539\u6B63\u76EE\u6807\u7684\u5355\u4F4D" : "use share or ratio, or mend the target's unit";
  return language === "zh" ? "\u6539\u6B63\u76EE\u6807\u7684\u5355\u4F4D\uFF0C\u6216\u6362\u4E00\u4E2A\u5EA6\u91CF" : "mend the target's unit, or take another measure";
}
function hinted3(message, hint) {
  return [message, hint];
}

// src/text/findings/plan/threshold.ts
var forms = {
  zh: "\u53EF\u4EE5\u5199\uFF1A\u226598%\u300190%\u4EE5\u4E0A\u3001\u4E0D\u8D85\u8FC75\u4E2A\u3001\u4F4E\u4E8E0.3\u2030\u30011-2\u4E2A\u3001\u4E0D\u53D1\u751F",
  en: "write it like \u226598%, at least 5, below 0.3\u2030, 1-2\u4E2A, none"
};
var planThresholdFindings = {
  "plan/threshold-empty": entry(
    () => ["\u76EE\u6807\u662F\u7A7A\u7684", forms.zh],
    () => ["the target is empty", forms.en]
  ),
  "plan/threshold-unknown-word": entry(
    ({ target, word }) => [`\u76EE\u6807\u201C${target}\u201D\u91CC\u7684\u201C${word}\u201D\u65E0\u6CD5\u7406\u89E3`, forms.zh],
    ({ target, word }) => [`"${word}" in the target "${target}" is not understood`, forms.en]
  ),
  "plan/threshold-misplaced-word": entry(
    ({ target, word }) => [`\u76EE\u6807\u201C${target}\u201D\u91CC\u7684\u201C${word}\u201D\u653E\u9519\u4E86\u4F4D\u7F6E`, forms.zh],
    ({ target, word }) => [`"${word}" is out of place in the target "${target}"`, forms.en]
  ),
  "plan/threshold-no-number": entry(
    ({ target }) => [`\u76EE\u6807\u201C${target}\u201D\u91CC\u6CA1\u6709\u6570\u5B57`, forms.zh],
    ({ target }) => [`the target "${target}" has no number`, forms.en]
  ),
  "plan/threshold-two-numbers": entry(
    ({ target, word }) => [`\u76EE\u6807\u201C${target}\u201D\u91CC\u591A\u4E86\u4E00\u4E2A\u6570\u201C${word}\u201D`, "\u4E00\u4E2A\u6307\u6807\u5224\u4E00\u4E2A\u6570\uFF1B\u591A\u4E2A\u6570\u5206\u6210\u591A\u4E2A\u6307\u6807"],
    ({ target, word }) => [
      `the target "${target}" has a number too many: "${word}"`,
      "a target judges one figure; make a target of each"
    ]
  ),
  "plan/threshold-bad-number": entry(
    ({ target, word }) => [`\u76EE\u6807\u201C${target}\u201D\u91CC\u7684\u201C${word}\u201D\u4E0D\u662F\u6570\uFF0C\u6216\u6709\u4E24\u79CD\u8BFB\u6CD5`, "\u5199\u6210 1234\u30011,234 \u6216 1.2\u4E07"],
    ({ target, word }) => [
      `"${word}" in the target "${target}" is no number, or has two readings`,
      "write it like 1234, 1,234 or 1.2\u4E07"
    ]
  ),
  "plan/threshold-two-comparators": entry(
    ({ target, word }) => [`\u76EE\u6807\u201C${target}\u201D\u91CC\u7684\u201C${word}\u201D\u4E0E\u524D\u9762\u7684\u6BD4\u8F83\u65B9\u5F0F\u77DB\u76FE`, "\u53EA\u7559\u4E00\u4E2A\u6BD4\u8F83\u8BCD"],
    ({ target, word }) => [
      `"${word}" contradicts the comparison before it in the target "${target}"`,
      "keep one comparison"
    ]
  ),
  "plan/threshold-needs-direction": entry(
    ({ target, word }) => [
      `\u76EE\u6807\u201C${target}\u201D\u91CC\u7684\u201C${word}\u201D\u6CA1\u6709\u8BF4\u660E\u5BB9\u8BB8\u7684\u504F\u5DEE`,
      "\u52A0\u4E0A direction: at-least \u6216 direction: at-most\uFF0C\u6309\u8FD9\u4E2A\u6570\u5224\u65AD"
    ],
    ({ target, word }) => [
      `"${word}" in the target "${target}" names no tolerance`,
      "add direction: at-least or direction: at-most; the limit is then the number itself"
    ]
  ),
  "plan/threshold-direction-conflict": entry(
    ({ target, word }) => [`direction \u4E0E\u76EE\u6807\u201C${target}\u201D\u91CC\u7684\u201C${word}\u201D\u77DB\u76FE`, "\u5220\u53BB direction:\uFF0C\u6216\u6539\u6B63\u5176\u4E2D\u4E00\u4E2A"],
    ({ target, word }) => [
      `direction contradicts "${word}" in the target "${target}"`,
      "leave direction: out, or mend one of them"
    ]
  ),
  "plan/threshold-empty-range": entry(
    ({ target }) => [`\u76EE\u6807\u201C${target}\u201D\u7684\u4E0B\u9650\u4E0D\u4F4E\u4E8E\u4E0A\u9650`, "\u628A\u4E24\u4E2A\u6570\u5BF9\u8C03\uFF0C\u6216\u6539\u6B63\u5176\u4E2D\u4E00\u4E2A"],
    ({ target }) => [
      `the lower end of "${target}" is not below its upper end`,
      "swap the numbers, or mend one"
    ]
  ),
  "plan/threshold-unit-mismatch": entry(
    ({ target }) => [`\u76EE\u6807\u201C${target}\u201D\u7684\u4E24\u7AEF\u5355\u4F4D\u4E0D\u540C`, "\u4E24\u7AEF\u5199\u540C\u4E00\u79CD\u5355\u4F4D"],
    ({ target }) => [`the two ends of "${target}" have different units`, "write both in one unit"]
  ),
  "plan/threshold-bad-interval": entry(
    ({ target }) => [`\u533A\u95F4\u201C${target}\u201D\u5199\u5F97\u4E0D\u5B8C\u6574`, "\u5199\u6210 in [80%, 90%)\uFF0C\u65B9\u62EC\u53F7\u542B\u7AEF\u70B9\uFF0C\u5706\u62EC\u53F7\u4E0D\u542B"],
    ({ target }) => [
      `the interval "${target}" is not complete`,
      "write it like in [80%, 90%): a square bracket includes its end, a round one does not"
    ]
  ),
  "plan/threshold-bare-zero": entry(
    ({ target }) => [`\u76EE\u6807\u201C${target}\u201D\u770B\u4E0D\u51FA\u662F\u81F3\u591A 0 \u8FD8\u662F\u81F3\u5C11 0`, "\u5199\u6210 \u22640% \u6216 =0%"],
    ({ target }) => [`the target "${target}" may be at most or at least 0`, "write \u22640% or =0%"]
  ),
  "plan/threshold-bad-decline": entry(
    ({ target }) => [`\u76EE\u6807\u201C${target}\u201D\u91CC\u7684\u4E0B\u964D\u4E0E\u540E\u9762\u7684\u6570\u5408\u4E0D\u4E0A`, "\u5199\u6210 \u4E0B\u964D3%\u4EE5\u4E0A\uFF0C\u6570\u5B57\u4E0D\u5E26\u8D1F\u53F7\uFF0C\u4E5F\u4E0D\u7528\u8303\u56F4"],
    ({ target }) => [
      `the decline in "${target}" does not go with its number`,
      "write it like \u4E0B\u964D3%\u4EE5\u4E0A: no minus sign, no range"
    ]
  )
};
function entry(zh2, en2) {
  return { severity: "error", zh: zh2, en: en2 };
}

// src/text/findings/plan/yaml.ts
var reasons2 = {
  BAD_DQ_ESCAPE: [
    "\u53CC\u5F15\u53F7\u91CC\u6709 YAML \u4E0D\u8BA4\u8BC6\u7684\u53CD\u659C\u6760\u8F6C\u4E49",
    "a backslash in double quotes begins no escape that YAML knows"
  ],
  BAD_INDENT: ["\u7F29\u8FDB\u4E0E\u540C\u4E00\u5C42\u7684\u5176\u4ED6\u884C\u4E0D\u4E00\u81F4", "the indentation differs from the other lines of its level"],
  BAD_SCALAR_START: ["\u8FD9\u4E2A\u503C\u4EE5 YAML \u7684\u7279\u6B8A\u5B57\u7B26\u5F00\u5934", "the value begins with a character that YAML reserves"],
  BLOCK_AS_IMPLICIT_KEY: ["\u4E00\u884C\u91CC\u51FA\u73B0\u4E86\u4E24\u4E2A\u201C\u952E: \u503C\u201D", 'there are two "key: value" on one line'],
  BLOCK_IN_FLOW: ["\u65B9\u62EC\u53F7\u6216\u82B1\u62EC\u53F7\u91CC\u4E0D\u80FD\u518D\u7528\u7F29\u8FDB\u5199\u6CD5", "inside brackets, the indented style cannot be used"],
  KEY_OVER_1024_CHARS: ["\u952E\u592A\u957F", "the key is too long"],
  MISSING_CHAR: ["\u5C11\u4E86\u4E00\u4E2A\u5192\u53F7\u3001\u9017\u53F7\u3001\u5F15\u53F7\u6216\u62EC\u53F7", "a colon, comma, quote or bracket is missing"],
  MULTILINE_IMPLICIT_KEY: [
    "\u952E\u5FC5\u987B\u5199\u5728\u4E00\u884C\u4E4B\u5185\uFF0C\u540E\u9762\u8DDF\u5192\u53F7\u548C\u7A7A\u683C",
    "a key stands on one line, followed by a colon and a space"
  ],
  BAD_DIRECTIVE: [
    "\u4EE5 % \u5F00\u5934\u7684\u884C\u662F YAML \u7684\u6307\u4EE4\uFF0C\u8BA1\u5212\u91CC\u7528\u4E0D\u5230",
    "a line that begins with % is a directive of YAML, which a plan does not need"
  ],
  TAB_AS_INDENT: ["\u7F29\u8FDB\u7528\u4E86\u5236\u8868\u7B26", "a tab is used for indentation"],
  UNEXPECTED_TOKEN: ["\u8FD9\u91CC\u51FA\u73B0\u4E86 YAML \u6CA1\u6709\u6599\u5230\u7684\u5B57\u7B26", "YAML does not expect this here"]
};
var misreadings = {
  block: [
    "YAML \u628A\u5F00\u5934\u7684 > \u548C | \u5F53\u4F5C\u591A\u884C\u6587\u672C\u7684\u8BB0\u53F7",
    "YAML takes a leading > or | for the mark of a text block"
  ],
  alias: ["YAML \u628A\u5F00\u5934\u7684 * \u5F53\u4F5C\u5F15\u7528", "YAML takes a leading * for an alias"],
  anchor: ["YAML \u628A\u5F00\u5934\u7684 & \u5F53\u4F5C\u951A\u70B9", "YAML takes a leading & for an anchor"],
  tag: ["YAML \u628A\u5F00\u5934\u7684 ! \u5F53\u4F5C\u7C7B\u578B\u6807\u8BB0", "YAML takes a leading ! for a tag"],
  reserved: ["YAML \u4E0D\u8BB8\u503C\u4EE5\u8FD9\u4E2A\u5B57\u7B26\u5F00\u5934", "YAML lets no value begin with this character"],
  interval: ["YAML \u628A\u65B9\u62EC\u53F7\u5F53\u4F5C\u5217\u8868", "YAML takes the brackets for a list"],
  braces: ["YAML \u628A\u82B1\u62EC\u53F7\u5F53\u4F5C\u952E\u548C\u503C", "YAML takes the braces for keys and values"],
  colon: ["YAML \u628A\u5192\u53F7\u52A0\u7A7A\u683C\u5F53\u4F5C\u53C8\u4E00\u4E2A\u952E", "YAML takes a colon and a space for another key"],
  comment: ["YAML \u628A # \u548C\u540E\u9762\u7684\u62EC\u53F7\u5F53\u4F5C\u6CE8\u91CA", "YAML takes the # and the bracket behind it for a comment"],
  quotes: ["\u5F15\u53F7\u7ED3\u675F\u4E4B\u540E\u8FD8\u6709\u6587\u5B57", "there is text after the closing quote"],
  dash: ["YAML \u628A\u5F00\u5934\u7684 - \u6216 ? \u5F53\u4F5C\u5217\u8868\u6216\u952E\u7684\u8BB0\u53F7", "YAML takes a leading - or ? for a list item or a key"]
};
var features = {
  anchor: ["\u951A\u70B9", "an anchor"],
  alias: ["\u5F15\u7528", "an alias"],
  tag: ["\u7C7B\u578B\u6807\u8BB0", "a tag"],
  merge: ["\u5408\u5E76\u952E", "a merge key"],
  key: ["\u4E0D\u662F\u6587\u5B57\u7684\u952E", "a key that is not a text"]
};
var planYamlFindings = {
  "plan/not-yaml": {
    severity: "error",
    zh: ({ reason, detail }) => [
      `\u8FD9\u4E00\u884C\u4E0D\u662F\u6709\u6548\u7684 YAML\uFF1A${reasons2[reason]?.[0] ?? detail}`,
      "\u68C0\u67E5\u8FD9\u4E00\u884C\u548C\u4E0A\u4E00\u884C\u7684\u7F29\u8FDB\u3001\u5192\u53F7\u3001\u5F15\u53F7\u548C\u62EC\u53F7"
    ],
    en: ({ reason, detail }) => [
      `this line is not valid YAML: ${reasons2[reason]?.[1] ?? detail}`,
      "look at the indentation, colons, quotes and brackets of this line and the one above"
    ]
  },
  "plan/quote-this": {
    severity: "error",
    zh: ({ written, quoted, reason }) => [
      `\u201C${shortened(written)}\u201D\u8981\u52A0\u5F15\u53F7\uFF1A${misreadings[reason]?.[0] ?? "YAML \u4F1A\u8BFB\u9519"}`,
      `\u5199\u6210 ${shortened(quoted)}`
    ],
    en: ({ written, quoted, reason }) => [
      `"${shortened(written)}" needs quotes: ${misreadings[reason]?.[1] ?? "YAML misreads it"}`,
      `write ${shortened(quoted)}`
    ]
  },
  "plan/cut-by-comment": {
    severity: "warning",
    zh: ({ key, kept: kept2, comment }) => [
      `${key} \u53EA\u8BFB\u5230\u201C${shortened(kept2)}\u201D\uFF0C\u540E\u9762\u7684\u201C${shortened(comment)}\u201D\u88AB\u5F53\u4F5C\u6CE8\u91CA`,
      `\u82E5\u662F\u6B63\u6587\uFF0C\u7ED9\u6574\u4E2A\u503C\u52A0\u5F15\u53F7\uFF1B\u82E5\u662F\u6CE8\u91CA\uFF0C\u5728 # \u540E\u9762\u7A7A\u4E00\u683C`
    ],
    en: ({ key, kept: kept2, comment }) => [
      `${key} ends at "${shortened(kept2)}": "${shortened(comment)}" is taken for a comment`,
      "put the whole value in quotes if it is text, or a space behind the # if it is a comment"
    ]
  },
  "plan/tab-indent": {
    severity: "error",
    zh: () => ["\u7F29\u8FDB\u7528\u4E86\u5236\u8868\u7B26\uFF0CYAML \u53EA\u8BA4\u7A7A\u683C", "\u628A\u884C\u9996\u7684\u5236\u8868\u7B26\u6362\u6210\u7A7A\u683C"],
    en: () => [
      "the line is indented with a tab; YAML takes spaces only",
      "replace the tabs at its beginning by spaces"
    ]
  },
  "plan/wide-colon": {
    severity: "error",
    zh: ({ key }) => [`\u201C${key}\u201D\u540E\u9762\u662F\u5168\u89D2\u5192\u53F7\uFF0CYAML \u4E0D\u628A\u5B83\u5F53\u4F5C\u952E`, `\u5199\u6210 ${key}: \uFF0C\u534A\u89D2\u5192\u53F7\u540E\u7A7A\u4E00\u683C`],
    en: ({ key }) => [
      `there is a full-width colon behind "${key}", so YAML sees no key`,
      `write "${key}: " with an ASCII colon and a space`
    ]
  },
  "plan/never-closed": {
    severity: "error",
    zh: ({ char }) => [`\u8FD9\u91CC\u7684 ${char} \u6CA1\u6709\u7ED3\u675F`, `\u5728\u503C\u7684\u672B\u5C3E\u8865\u4E0A ${closing(char)}`],
    en: ({ char }) => [
      `the ${char} that opens here is never closed`,
      `add ${closing(char)} at the end of the value`
    ]
  },
  "plan/yaml-feature": {
    severity: "error",
    zh: ({ feature, written }) => [
      `\u8BA1\u5212\u91CC\u4E0D\u80FD\u7528 YAML \u7684${features[feature]?.[0] ?? feature}${written === "" ? "" : ` ${shortened(written)}`}`,
      feature === "key" ? "\u952E\u8981\u5199\u6210\u4E00\u4E2A\u8BCD" : `\u628A\u5185\u5BB9\u5B8C\u6574\u5199\u51FA\u6765\uFF1B\u82E5\u662F\u666E\u901A\u6587\u5B57\uFF0C\u52A0\u5F15\u53F7${written === "" ? "" : `\uFF1A${shortened(`"${written}"`)}`}`
    ],
    en: ({ feature, written }) => [
      `${features[feature]?.[1] ?? feature} of YAML cannot be used in a plan${written === "" ? "" : `: ${shortened(written)}`}`,
      feature === "key" ? "write the key as one word" : `write the content out; if it is just text, put it in quotes${written === "" ? "" : `: ${shortened(`"${written}"`)}`}`
    ]
  },
  "plan/duplicate-key": {
    severity: "error",
    zh: ({ key }) => [`\u540C\u4E00\u5904\u5199\u4E86\u4E24\u6B21\u201C${key}\u201D`, "\u53EA\u7559\u4E00\u4E2A\uFF0C\u6216\u6539\u540D"],
    en: ({ key }) => [`"${key}" is written twice in one place`, "keep one of them, or rename it"]
  },
  "plan/several-documents": {
    severity: "error",
    zh: () => ["\u6587\u4EF6\u91CC\u6709\u4E0D\u6B62\u4E00\u4EFD YAML \u6587\u6863", "\u4E00\u4E2A\u6587\u4EF6\u5199\u4E00\u4EFD\u8BA1\u5212\uFF0C\u53BB\u6389 --- \u5206\u9694\u7EBF"],
    en: () => [
      "there is more than one YAML document in the file",
      "write one plan a file, without --- between its parts"
    ]
  },
  "plan/empty": {
    severity: "error",
    zh: () => ["\u8BA1\u5212\u6587\u4EF6\u91CC\u4EC0\u4E48\u4E5F\u6CA1\u6709", "\u4ECE plan\u3001sources\u3001sections \u5199\u8D77"],
    en: () => ["the plan is empty", "begin with plan, sources and sections"]
  },
  "plan/too-deep": {
    severity: "error",
    zh: () => ["\u5D4C\u5957\u592A\u6DF1", "\u68C0\u67E5\u662F\u5426\u6F0F\u4E86\u53F3\u62EC\u53F7"],
    en: () => ["the nesting is too deep", "look for a bracket that is not closed"]
  },
  "plan/too-large": {
    severity: "error",
    zh: ({ characters }) => [`\u8BA1\u5212\u6587\u4EF6\u592A\u5927\uFF0C\u6709 ${characters} \u4E2A\u5B57\u7B26`, "\u68C0\u67E5\u662F\u5426\u7ED9\u9519\u4E86\u6587\u4EF6"],
    en: ({ characters }) => [
      `the plan is too large: ${characters} characters`,
      "see whether this is the right file"
    ]
  },
  "plan/control-character": {
    severity: "error",
    zh: ({ code: code3 }) => [`\u8BA1\u5212\u91CC\u6709\u63A7\u5236\u5B57\u7B26 ${code3}`, "\u5220\u53BB\u8FD9\u4E2A\u5B57\u7B26\uFF1B\u82E5\u6574\u4E2A\u6587\u4EF6\u90FD\u662F\u4E71\u7801\uFF0C\u5B83\u53EF\u80FD\u4E0D\u662F\u6587\u672C\u6587\u4EF6"],
    en: ({ code: code3 }) => [
      `the plan holds the control character ${code3}`,
      "delete it; if there are many, the file is probably no text file"
    ]
  }
};
function shortened(text2) {
  return text2.length > 80 ? `${text2.slice(0, 78)}..` : text2;
}
function closing(char) {
  return char === "[" ? "]" : char === "{" ? "}" : char;
}

// src/text/findings/data/rules.ts
var rulesFindings = {
  "data/broken-rule": {
    severity: "error",
    zh: ({ rule, others }, place) => [
      `\u8BE5\u884C\u4E0D\u7B26\u5408\u201C${rule}\u201D\uFF1A${list([`${place.field ?? ""} ${place.cell ?? ""}`.trim(), ...others])}`,
      "\u6838\u5BF9\u8BE5\u884C\u5E76\u6539\u6B63\uFF1B\u89C4\u5219\u672C\u8EAB\u6709\u8BEF\u7684\uFF0C\u6539\u8BA1\u5212\u91CC\u7684 rules:"
    ],
    en: ({ rule, others }, place) => [
      `the row breaks the rule "${rule}": ${list([`${place.field ?? ""} ${place.cell ?? ""}`.trim(), ...others])}`,
      "check the row and mend it; if the rule is wrong, mend rules: in the plan"
    ]
  },
  "data/blank-key": {
    severity: "error",
    zh: (_, { field }) => [`\u201C${field ?? ""}\u201D\u4E3A\u7A7A\uFF0C\u800C\u8BE5\u5217\u7528\u6765\u533A\u5206\u5404\u884C`, "\u586B\u4E0A\u7F16\u53F7"],
    en: (_, { field }) => [`"${field ?? ""}" is blank, but tells the rows apart`, "fill it in"]
  },
  "data/repeated-key": {
    severity: "error",
    zh: ({ others, first }, { cell }) => [
      first === null ? `\u201C${[cell ?? "", ...others].join(" / ")}\u201D\u524D\u9762\u5DF2\u7ECF\u6709\u8FC7\uFF0C\u8BE5\u884C\u4E0D\u8BA1` : `\u201C${[cell ?? "", ...others].join(" / ")}\u201D\u5728 ${first} \u5DF2\u7ECF\u6709\u8FC7\uFF0C\u8BE5\u884C\u4E0D\u8BA1`,
      "\u5220\u53BB\u91CD\u590D\u7684\u884C\uFF0C\u6216\u6539\u6B63\u7F16\u53F7"
    ],
    en: ({ others, first }, { cell }) => [
      first === null ? `"${[cell ?? "", ...others].join(" / ")}" has been before; the row is not counted` : `"${[cell ?? "", ...others].join(" / ")}" has been before, in ${first}; the row is not counted`,
      "remove one of the two rows, or mend its number"
    ]
  },
  "data/unit-missing": {
    severity: "error",
    zh: ({ source, unit, parts }) => [
      parts.length === 0 ? `\u201C${source}\u201D\u7F3A\u62A5\uFF1A\u6CA1\u6709 ${unit} \u7684\u6570\u636E` : `\u201C${source}\u201D\u7F3A\u62A5\uFF1A\u6CA1\u6709 ${unit} ${list(parts)} \u7684\u6570\u636E`,
      "\u8BF7\u8BE5\u5355\u4F4D\u8865\u62A5\uFF1B\u786E\u5B9E\u6CA1\u6709\u53D1\u751F\u7684\uFF0C\u62A5\u4E00\u884C\u201C\u65E0\u201D\uFF08\u96F6\u62A5\u544A\uFF09"
    ],
    en: ({ source, unit, parts }) => [
      parts.length === 0 ? `${unit} has not reported to "${source}"` : `${unit} has not reported to "${source}" for ${list(parts)}`,
      "have it report; where nothing happened, a row that says \u65E0 or N/A is a nil return"
    ]
  },
  "data/unexpected-unit": {
    severity: "warning",
    zh: (_, { cell }) => [
      `\u201C${cell ?? ""}\u201D\u4E0D\u5728\u5E94\u62A5\u9001\u5355\u4F4D\u4E4B\u5217\uFF08complete\uFF09`,
      "\u68C0\u67E5\u662F\u5426\u5199\u9519\uFF0C\u6216\u628A\u5B83\u52A0\u8FDB\u8BA1\u5212\u7684 complete:"
    ],
    en: (_, { cell }) => [
      `"${cell ?? ""}" is none of the units that must report (complete)`,
      "look for a misspelling, or add it to complete: in the plan"
    ]
  },
  "data/disagreement": {
    severity: "error",
    zh: ({ title, group, first, second, difference: difference2, within: within2 }) => [
      `${heading(title, group, "\uFF1A", "\uFF08", "\uFF09")}${first} \u4E0E ${second} \u4E0D\u4E00\u81F4\uFF0C\u76F8\u5DEE ${difference2}${within2 === null ? "" : `\uFF0C\u5141\u8BB8\u76F8\u5DEE ${within2}`}`,
      "\u8BF7\u4E24\u4E2A\u90E8\u95E8\u6838\u5BF9\u53E3\u5F84\u548C\u6570\u636E"
    ],
    en: ({ title, group, first, second, difference: difference2, within: within2 }) => [
      `${heading(title, group, ": ", " (", ")")}${first} and ${second} differ by ${difference2}${within2 === null ? "" : `; ${within2} is allowed`}`,
      "have both departments check what they count, and their data"
    ]
  },
  "data/not-compared": {
    severity: "note",
    zh: ({ title, group }) => [
      `${heading(title, group, "\uFF1A", "\uFF08", "\uFF09")}\u4E24\u4E2A\u6570\u6CA1\u6709\u6BD4\u8F83\uFF0C\u5176\u4E2D\u81F3\u5C11\u4E00\u4E2A\u6CA1\u6709\u6216\u53EA\u4F9B\u53C2\u8003\uFF0C\u6216\u8005\u4E24\u8005\u5355\u4F4D\u4E0D\u662F\u4E00\u7C7B`
    ],
    en: ({ title, group }) => [
      `${heading(title, group, ": ", " (", ")")}the two figures were not compared; one at least is missing or provisional, or they do not measure the same`
    ]
  }
};
function heading(title, group, colon, open2, close) {
  return group === null ? `${title}${colon}` : `${title}${open2}${group}${close}${colon}`;
}

// src/text/findings/data/table.ts
function asTheCell(figure2, place) {
  return place.private && place.cell === "***" ? "***" : figure2;
}
var tableFindings = {
  "data/title-rows": {
    severity: "warning",
    zh: ({ rows }) => [`\u8868\u5934\u4E0A\u65B9\u6709 ${rows} \u884C\u6807\u9898\u6216\u8BF4\u660E\uFF0C\u5DF2\u8DF3\u8FC7`],
    en: ({ rows }) => [
      `${rows === 1 ? "one row" : `${rows} rows`} above the header ${rows === 1 ? "was" : "were"} skipped`
    ]
  },
  "data/note-row": {
    severity: "warning",
    zh: () => ["\u8FD9\u4E00\u884C\u662F\u9644\u6CE8\u6216\u7B7E\u540D\u884C\uFF0C\u6CA1\u6709\u8BA1\u5165"],
    en: () => ["the row is a footnote or a signature line and was not counted"]
  },
  "data/header-again": {
    severity: "warning",
    zh: () => ["\u8868\u5934\u5728\u4E2D\u95F4\u53C8\u51FA\u73B0\u4E00\u6B21\uFF0C\u5DF2\u8DF3\u8FC7"],
    en: () => ["the header stands here again and was skipped"]
  },
  "data/part-row": {
    severity: "warning",
    zh: () => ["\u201C\u5176\u4E2D\u201D\u884C\u662F\u4E0A\u4E00\u884C\u7684\u4E00\u90E8\u5206\uFF0C\u6CA1\u6709\u8BA1\u5165"],
    en: () => ["the row says what part of the row above is of a kind and was not counted"]
  },
  "data/nil-row": {
    severity: "warning",
    zh: () => ["\u8FD9\u4E00\u884C\u9664\u5355\u4F4D\u548C\u671F\u95F4\u5916\u5168\u662F\u201C\u65E0\u201D\uFF0C\u6309\u96F6\u62A5\u544A\u8BFB\u53D6\uFF0C\u6CA1\u6709\u8BA1\u5165"],
    en: () => [
      'but for its unit and period the row is blank or "none": it was read as a nil return and not counted'
    ]
  },
  "data/undeclared-total": {
    severity: "error",
    zh: ({ label, column }) => [
      `\u201C${label}\u201D\u884C\u50CF\u662F\u5408\u8BA1\u884C\uFF0C\u8BA1\u5212\u91CC\u6CA1\u6709\u58F0\u660E\uFF0C\u65E0\u6CD5\u786E\u5B9A\u662F\u5426\u5E94\u8BA1\u5165`,
      `\u5728\u8BA1\u5212\u7684\u8BE5\u6765\u6E90\u91CC\u52A0\u4E0A\uFF1Atotals: { ${column ?? "\u5217\u540D"}: [${label}] }`
    ],
    en: ({ label, column }) => [
      `the row "${label}" looks like a total, which the plan does not declare: it cannot be told whether it counts`,
      `add to the source in the plan: totals: { ${column ?? "COLUMN"}: [${label}] }`
    ]
  },
  "data/total-disagrees": {
    severity: "error",
    zh: ({ label, stated, sum, rows }, place) => [
      `\u201C${label}\u201D\u5199\u7684\u662F ${asTheCell(stated, place)}\uFF0C\u4F46\u5B83\u5408\u8BA1\u7684 ${rows} \u884C\u76F8\u52A0\u662F ${asTheCell(sum, place)}`,
      "\u68C0\u67E5\u662F\u5426\u6F0F\u62A5\u3001\u591A\u62A5\u4E86\u884C\uFF0C\u6216\u5408\u8BA1\u6CA1\u6709\u66F4\u65B0"
    ],
    en: ({ label, stated, sum, rows }, place) => [
      `"${label}" says ${asTheCell(stated, place)}, but the ${rows} rows it totals come to ${asTheCell(sum, place)}`,
      "look for rows that are missing or too many, or a total that was not updated"
    ]
  },
  "data/total-like-row": {
    severity: "note",
    zh: ({ label }) => [
      `\u201C${label}\u201D\u884C\u50CF\u662F\u5408\u8BA1\u884C\uFF0C\u5224\u65AD\u5217\u7684\u7C7B\u578B\u65F6\u6CA1\u6709\u7B97\u5B83`,
      "\u82E5\u786E\u662F\u5408\u8BA1\u884C\uFF0C\u5728\u8BA1\u5212\u7684\u8BE5\u6765\u6E90\u91CC\u7528 totals: \u58F0\u660E"
    ],
    en: ({ label }) => [
      `the row "${label}" looks like a total; the types of the columns were told without it`,
      "if it is one, declare it under totals: in the plan"
    ]
  },
  "data/second-table": {
    severity: "error",
    zh: () => ["\u8FD9\u91CC\u5F00\u59CB\u4E86\u7B2C\u4E8C\u5F20\u8868\uFF0C\u4ECE\u8FD9\u4E00\u884C\u8D77\u6CA1\u6709\u8BFB\u53D6", "\u4E00\u4E2A\u6587\u4EF6\u53EA\u653E\u4E00\u5F20\u8868"],
    en: () => [
      "a second table begins here; the file was not read from this row on",
      "put one table in a file"
    ]
  }
};

// src/text/findings/usage-files.ts
var usageFileFindings = {
  "usage/unknown-extension": {
    severity: "error",
    zh: ({ file, extensions }) => [
      `\u4ECE\u201C${file}\u201D\u7684\u6269\u5C55\u540D\u770B\u4E0D\u51FA\u8981\u5199\u6210\u4EC0\u4E48\u683C\u5F0F`,
      `\u53EF\u7528\u7684\u6269\u5C55\u540D\uFF1A${extensions.join("\u3001")}`
    ],
    en: ({ file, extensions }) => [
      `the extension of "${file}" names no format`,
      `the extensions are ${extensions.join(", ")}`
    ]
  },
  "usage/no-files": {
    severity: "error",
    zh: ({ command }) => [
      "\u6CA1\u6709\u7ED9\u51FA\u6570\u636E\u6587\u4EF6",
      `\u7ED9\u51FA\u6587\u4EF6\u3001\u6587\u4EF6\u5939\u6216\u5E26\u5F15\u53F7\u7684\u901A\u914D\u7B26\uFF0C\u4F8B\u5982\uFF1Aplan-check ${command} "data/*.csv"`
    ],
    en: ({ command }) => [
      "no data files were given",
      `give files, a directory or a quoted glob, for example: plan-check ${command} "data/*.csv"`
    ]
  },
  "usage/file-not-found": {
    severity: "error",
    zh: ({ path, nearest }) => zh(`\u627E\u4E0D\u5230\u6587\u4EF6\u201C${path}\u201D`, nearest),
    en: ({ path, nearest }) => en(`there is no file "${path}"`, nearest)
  },
  "usage/no-match": {
    severity: "error",
    zh: ({ pattern, nearest }) => zh(`\u6CA1\u6709\u6587\u4EF6\u7B26\u5408\u201C${pattern}\u201D`, nearest),
    en: ({ pattern, nearest }) => en(`no file matches "${pattern}"`, nearest)
  },
  "usage/empty-directory": {
    severity: "error",
    zh: ({ path }) => [
      `\u6587\u4EF6\u5939\u201C${path}\u201D\u91CC\u6CA1\u6709\u6570\u636E\u6587\u4EF6`,
      "\u8981\u627E\u7684\u662F *.csv\u3001*.tsv\u3001*.csv.gz \u548C *.tsv.gz\uFF0C\u4E0D\u542B\u4E0B\u7EA7\u6587\u4EF6\u5939"
    ],
    en: ({ path }) => [
      `there are no data files in the directory "${path}"`,
      "looked for *.csv, *.tsv, *.csv.gz and *.tsv.gz, not in directories below it"
    ]
  },
  "usage/cannot-open": {
    severity: "error",
    zh: ({ path, error }) => [`\u6253\u4E0D\u5F00\u201C${path}\u201D\uFF1A${fileErrorWords(error, "zh")}`],
    en: ({ path, error }) => [`"${path}" cannot be opened: ${fileErrorWords(error, "en")}`]
  },
  "usage/lock-file": {
    severity: "note",
    zh: ({ path }) => [`\u201C${path}\u201D\u662F\u8868\u683C\u8F6F\u4EF6\u6253\u5F00\u6587\u4EF6\u65F6\u7559\u4E0B\u7684\u4E34\u65F6\u6587\u4EF6\uFF0C\u5DF2\u8DF3\u8FC7`],
    en: ({ path }) => [`"${path}" is left by a spreadsheet program while a file is open, and was skipped`]
  },
  "usage/problem-list": {
    severity: "note",
    zh: ({ path }) => [`\u201C${path}\u201D\u662F plan-check \u4EE5\u524D\u5199\u51FA\u7684\uFF08\u95EE\u9898\u6E05\u5355\u3001\u62A5\u544A\u6216\u6570\u636E\u8BF4\u660E\uFF09\uFF0C\u4E0D\u662F\u6570\u636E\uFF0C\u5DF2\u8DF3\u8FC7`],
    en: ({ path }) => [
      `"${path}" was written by plan-check (a list of problems, a report or a data dictionary) and is no data; it was skipped`
    ]
  },
  "usage/unknown-source": {
    severity: "error",
    zh: ({ option, name, nearest }) => zh(`${option}\uFF1A\u8BA1\u5212\u91CC\u6CA1\u6709\u201C${name}\u201D\u8FD9\u4E2A\u6570\u636E\u6E90`, nearest),
    en: ({ option, name, nearest }) => en(`${option}: the plan has no source "${name}"`, nearest)
  },
  "usage/source-without-file": {
    severity: "error",
    zh: ({ name }) => [
      `--source ${name} \u6CA1\u6709\u8BF4\u660E\u662F\u54EA\u4E2A\u6587\u4EF6`,
      `\u5199\u6210 --source ${name}=\u6587\u4EF6\uFF0C\u6216\u8005\u7528 - \u4ECE\u6807\u51C6\u8F93\u5165\u8BFB\u53D6`
    ],
    en: ({ name }) => [
      `--source ${name} does not say which file it is`,
      `write --source ${name}=FILE, or give - to read standard input`
    ]
  },
  "usage/file-of-two-sources": {
    severity: "error",
    zh: ({ path, names }) => [
      `--source \u628A\u201C${path}\u201D\u540C\u65F6\u8BF4\u6210\u4E86 ${names.join(" \u548C ")}`,
      "\u4E00\u4E2A\u6587\u4EF6\u53EA\u5C5E\u4E8E\u4E00\u4E2A\u6570\u636E\u6E90"
    ],
    en: ({ path, names }) => [
      `--source says that "${path}" is ${names.join(" and ")}`,
      "a file belongs to one source"
    ]
  },
  "usage/encoding-of-no-file": {
    severity: "error",
    zh: ({ name }) => [
      `--encoding ${name}=\u2026\uFF1A\u6CA1\u6709\u6587\u4EF6\u6309\u6587\u4EF6\u540D\u5C5E\u4E8E\u8FD9\u4E2A\u6570\u636E\u6E90`,
      `\u7528 --source ${name}=\u6587\u4EF6 \u8BF4\u660E\u662F\u54EA\u4E2A\u6587\u4EF6`
    ],
    en: ({ name }) => [
      `--encoding ${name}=\u2026: no file is known to be of this source by its name`,
      `say which file it is with --source ${name}=FILE`
    ]
  },
  "usage/period-not-used": {
    severity: "warning",
    zh: ({ claim, source }) => [
      `--source ${claim}\uFF1A\u201C${source}\u201D\u7684\u884C\u4E0D\u6309\u6587\u4EF6\u7684\u671F\u95F4\u53D6\u6570\uFF0C\u8FD9\u4E2A\u671F\u95F4\u6CA1\u6709\u7528\u4E0A`,
      "\u8981\u6309\u6587\u4EF6\u7684\u671F\u95F4\u53D6\u6570\uFF0C\u5728\u8BA1\u5212\u91CC\u5199 period: { of: file }\uFF1B\u5426\u5219\u53BB\u6389 @ \u548C\u671F\u95F4"
    ],
    en: ({ claim, source }) => [
      `--source ${claim}: nothing takes the rows of "${source}" by the period of their file, so it was not used`,
      "give the source period: { of: file } in the plan, or leave out the @ and the period"
    ]
  },
  "usage/output-is-input": {
    severity: "error",
    zh: ({ file }) => [`\u4E0D\u5199\u201C${file}\u201D\uFF1A\u5B83\u662F\u672C\u6B21\u8FD0\u884C\u8981\u8BFB\u7684\u6587\u4EF6`, "\u6362\u4E00\u4E2A\u8F93\u51FA\u6587\u4EF6\u540D"],
    en: ({ file }) => [
      `"${file}" is read by this run and was not written`,
      "choose another name for the output"
    ]
  },
  "usage/output-twice": {
    severity: "error",
    zh: ({ file }) => [`--output\u201C${file}\u201D\u7ED9\u4E86\u4E24\u6B21`, "\u6BCF\u4E2A\u8F93\u51FA\u7528\u4E0D\u540C\u7684\u6587\u4EF6\u540D"],
    en: ({ file }) => [`--output "${file}" was given twice`, "give each output a name of its own"]
  },
  "usage/one-file": {
    severity: "error",
    zh: ({ command, files }) => [`${command} \u4E00\u6B21\u53EA\u770B\u4E00\u4E2A\u6587\u4EF6\uFF0C\u7ED9\u51FA\u7684\u662F ${list(files)}`, "\u53EA\u7ED9\u4E00\u4E2A\u6587\u4EF6"],
    en: ({ command, files }) => [
      `${command} looks at one file, and was given ${list(files)}`,
      "name one of them"
    ]
  },
  "usage/file-exists": {
    severity: "error",
    zh: ({ file }) => [`\u201C${file}\u201D\u5DF2\u7ECF\u5B58\u5728\uFF0C\u6CA1\u6709\u5199`, "\u6362\u4E00\u4E2A\u6587\u4EF6\u5939\uFF0C\u6216\u7528 --force \u8986\u76D6"],
    en: ({ file }) => [
      `"${file}" is there already and was not written`,
      "choose another folder, or overwrite with --force"
    ]
  },
  "usage/cannot-write": {
    severity: "error",
    zh: ({ file, error }) => held(
      error,
      `\u5199\u4E0D\u4E86\u201C${file}\u201D\uFF1A${writeErrorWords(error, "zh")}`,
      "\u5982\u679C\u5B83\u6B63\u5728 Excel \u6216 WPS \u91CC\u6253\u5F00\uFF0C\u5148\u5173\u95ED\u518D\u91CD\u65B0\u8FD0\u884C"
    ),
    en: ({ file, error }) => held(
      error,
      `"${file}" cannot be written: ${writeErrorWords(error, "en")}`,
      "if it is open in a spreadsheet program, close it there and run this again"
    )
  },
  "usage/cannot-print": {
    severity: "error",
    zh: ({ error }) => [`\u5199\u4E0D\u4E86\u6807\u51C6\u8F93\u51FA\uFF1A${fileErrorWords(error, "zh")}`],
    en: ({ error }) => [`standard output cannot be written: ${fileErrorWords(error, "en")}`]
  }
};
function held(error, message, hint) {
  return error === "EPERM" || error === "EBUSY" ? [message, hint] : [message];
}
function writeErrorWords(code3, language) {
  if (code3 !== "ENOENT") return fileErrorWords(code3, language);
  return language === "zh" ? "\u6240\u5728\u7684\u6587\u4EF6\u5939\u4E0D\u5B58\u5728" : "its directory does not exist";
}

// src/text/findings/usage.ts
var usageFindings = {
  ...usageFileFindings,
  "usage/unknown-command": {
    severity: "error",
    zh: ({ name, nearest, known: known2 }) => zh(`\u6CA1\u6709\u201C${name}\u201D\u8FD9\u4E2A\u547D\u4EE4`, nearest, `\u53EF\u7528\u7684\u547D\u4EE4\uFF1A${known2.join("\u3001")}`),
    en: ({ name, nearest, known: known2 }) => en(`there is no command "${name}"`, nearest, `the commands are ${known2.join(", ")}`)
  },
  "usage/unknown-option": {
    severity: "error",
    zh: ({ name, nearest, command }) => zh(`\u6CA1\u6709 ${name} \u8FD9\u4E2A\u9009\u9879`, nearest, `\u5168\u90E8\u9009\u9879\u89C1 plan-check ${command} --help`),
    en: ({ name, nearest, command }) => en(`there is no option ${name}`, nearest, `see plan-check ${command} --help for all of them`)
  },
  "usage/option-needs-value": {
    severity: "error",
    zh: ({ option }) => [`\u9009\u9879 ${option} \u540E\u9762\u8981\u6709\u503C`],
    en: ({ option }) => [`the option ${option} needs a value`]
  },
  "usage/missing-argument": {
    severity: "error",
    zh: ({ name, command }) => [`\u7F3A\u5C11\u53C2\u6570 ${name}`, `\u7528\u6CD5\u89C1 plan-check ${command} --help`],
    en: ({ name, command }) => [`the argument ${name} is missing`, `see plan-check ${command} --help`]
  },
  "usage/too-many-arguments": {
    severity: "error",
    zh: ({ command }) => ["\u53C2\u6570\u7ED9\u591A\u4E86", `\u7528\u6CD5\u89C1 plan-check ${command} --help`],
    en: ({ command }) => ["more arguments than the command takes", `see plan-check ${command} --help`]
  },
  "usage/bad-option-value": {
    severity: "error",
    zh: ({ option, value, expected, nearest }) => zh(`${option} \u4E0D\u80FD\u662F\u201C${value}\u201D\uFF0C\u5E94\u4E3A ${expected.join("\u3001")}`, nearest),
    en: ({ option, value, expected, nearest }) => en(`${option} cannot be "${value}"; expected ${expected.join(", ")}`, nearest)
  },
  "usage/plan-not-found": {
    severity: "error",
    zh: ({ looked }) => [`\u6CA1\u6709\u627E\u5230\u8BA1\u5212\u6587\u4EF6\uFF0C\u627E\u8FC7\uFF1A${looked.join("\u3001")}`, "\u7528 --plan FILE \u6307\u5B9A\u8BA1\u5212\u6587\u4EF6"],
    en: ({ looked }) => [
      `no plan was found; looked for ${looked.join(", ")}`,
      "name the plan with --plan FILE"
    ]
  },
  "usage/several-plans": {
    severity: "error",
    zh: ({ files }) => [`\u6709\u4E0D\u6B62\u4E00\u4E2A\u8BA1\u5212\u6587\u4EF6\uFF1A${files.join("\u3001")}`, "\u7528 --plan FILE \u6307\u5B9A\u5176\u4E2D\u4E00\u4E2A"],
    en: ({ files }) => [`there is more than one plan: ${files.join(", ")}`, "choose one with --plan FILE"]
  },
  "usage/plan-given-twice": {
    severity: "error",
    zh: ({ files }) => [`\u7ED9\u4E86\u4E24\u4E2A\u8BA1\u5212\u6587\u4EF6\uFF1A${files.join("\u3001")}`, "\u53EA\u7ED9\u4E00\u4E2A"],
    en: ({ files }) => [`two plans were given: ${files.join(", ")}`, "give one of them"]
  },
  "usage/plan-unreadable": {
    severity: "error",
    zh: ({ path, error, nearest }) => zh(`\u6253\u4E0D\u5F00\u8BA1\u5212\u6587\u4EF6\u201C${path}\u201D\uFF1A${fileErrorWords(error, "zh")}`, nearest),
    en: ({ path, error, nearest }) => en(`the plan "${path}" cannot be opened: ${fileErrorWords(error, "en")}`, nearest)
  },
  "usage/plan-not-utf8": {
    severity: "error",
    zh: () => ["\u8BA1\u5212\u6587\u4EF6\u4E0D\u662F UTF-8 \u7F16\u7801\uFF0C\u8FD9\u4E00\u884C\u6709\u65E0\u6CD5\u89E3\u7801\u7684\u5B57\u8282", "\u5728\u7F16\u8F91\u5668\u91CC\u53E6\u5B58\u4E3A UTF-8"],
    en: () => [
      "the plan is not UTF-8: this line has bytes that do not decode",
      "save it as UTF-8 in your editor"
    ]
  },
  "usage/plan-not-used": {
    severity: "warning",
    zh: ({ file }) => [`\u8BA1\u5212\u201C${file}\u201D\u6709\u8BEF\uFF0C\u8FD9\u6B21\u6CA1\u6709\u7528\u5230\u5B83`, "\u7528 plan-check lint \u67E5\u770B\u8BA1\u5212\u4E2D\u7684\u95EE\u9898"],
    en: ({ file }) => [
      `the plan "${file}" has errors and was left aside`,
      "plan-check lint says what they are"
    ]
  },
  "usage/bad-day": {
    severity: "error",
    zh: ({ option, value }) => [`${option} \u5E94\u4E3A\u65E5\u5386\u4E0A\u7684\u4E00\u5929\uFF0C\u201C${value}\u201D\u4E0D\u662F`, "\u5199\u6210 2017-06-30"],
    en: ({ option, value }) => [
      `${option} is a day of the calendar, and "${value}" is none`,
      "write it as in 2017-06-30"
    ]
  },
  "usage/as-of-needs-period": {
    severity: "error",
    zh: () => [
      "\u8BA1\u5212\u6CA1\u6709 period\uFF0C--as-of \u65E0\u4ECE\u8BF4\u8D77\uFF1A\u4E0D\u77E5\u9053\u671F\u95F4\u4F55\u65F6\u5F00\u59CB\u3001\u4F55\u65F6\u7ED3\u675F",
      "\u5728\u8BA1\u5212\u91CC\u5199 period:\uFF0C\u6216\u540C\u65F6\u7ED9\u51FA --period 2017"
    ],
    en: () => [
      "the plan has no period, so that no day is before its end: --as-of says nothing",
      "add period: to the plan, or give --period 2017 as well"
    ]
  },
  "usage/as-of-before-period": {
    severity: "error",
    zh: ({ day, from, to }) => [
      `--as-of ${day}\uFF1A\u8BC4\u4EF7\u671F\u95F4\uFF08${from} \u81F3 ${to}\uFF09\u90A3\u65F6\u8FD8\u6CA1\u6709\u5F00\u59CB`,
      `\u7ED9\u51FA ${from} \u4EE5\u540E\u7684\u65E5\u671F\uFF1B\u82E5\u8981\u8BC4\u4EF7\u53E6\u4E00\u671F\u95F4\uFF0C\u7528 --period \u6307\u5B9A`
    ],
    en: ({ day, from, to }) => [
      `--as-of ${day}: the period judged, ${from} to ${to}, had not begun`,
      `give a day from ${from} on; name another period with --period`
    ]
  },
  "usage/not-with": {
    severity: "error",
    zh: ({ option, other }) => [`${option} \u4E0D\u80FD\u548C ${other} \u4E00\u8D77\u7528`, "\u53BB\u6389\u5176\u4E2D\u4E00\u4E2A"],
    en: ({ option, other }) => [`${option} does not go with ${other}`, "leave one of them out"]
  },
  "usage/unknown-target": {
    severity: "error",
    zh: ({ name, nearest }) => zh(`\u8BA1\u5212\u91CC\u6CA1\u6709\u201C${name}\u201D\u8FD9\u4E2A\u6307\u6807`, nearest, "\u7528 plan-check lint \u67E5\u770B\u5168\u90E8\u6307\u6807"),
    en: ({ name, nearest }) => en(`the plan has no target "${name}"`, nearest, "plan-check lint lists all of them")
  },
  "usage/retired-target": {
    severity: "error",
    zh: ({ name, reason }) => [`\u6307\u6807\u201C${name}\u201D\u5DF2\u4E0D\u518D\u8003\u6838\uFF1A${reason}`, "\u7528 plan-check lint \u67E5\u770B\u73B0\u884C\u7684\u6307\u6807"],
    en: ({ name, reason }) => [
      `the target "${name}" is no longer in force: ${reason}`,
      "plan-check lint lists those that are"
    ]
  },
  "usage/unknown-selection": {
    severity: "error",
    zh: ({ name, nearest }) => zh(`--only ${name}\uFF1A\u8BA1\u5212\u91CC\u6CA1\u6709\u8FD9\u4E2A\u6307\u6807\u3001\u7AE0\u8282\u6216\u8D23\u4EFB\u5355\u4F4D`, nearest),
    en: ({ name, nearest }) => en(`--only ${name}: the plan has no such target, section or owner`, nearest)
  },
  "usage/unknown-schema": {
    severity: "error",
    zh: ({ name, nearest, expected }) => zh(`\u6CA1\u6709\u201C${name}\u201D\u7684 JSON Schema`, nearest, `\u53EF\u7528\u7684\u6709\uFF1A${expected.join("\u3001")}`),
    en: ({ name, nearest, expected }) => en(`there is no JSON Schema of "${name}"`, nearest, `there are those of ${expected.join(", ")}`)
  }
};

// src/text/catalogue.ts
var catalogue = {
  ...planYamlFindings,
  ...planShapeFindings,
  ...planReferenceFindings,
  ...planTargetFindings,
  ...planScoringFindings,
  ...planThresholdFindings,
  ...planFindings,
  ...planExtendsFindings,
  ...dataFindings,
  ...fileFindings,
  ...tableFindings,
  ...measureFindings,
  ...rulesFindings,
  ...compareFindings,
  ...documentFindings,
  ...usageFindings
};

// src/text/finding.ts
function finding(code3, args, place) {
  return { code: code3, severity: catalogue[code3].severity, args, place };
}
function reveal(given, language) {
  const entry2 = catalogue[given.code];
  if (!entry2) throw new Error(`no such finding: ${given.code}`);
  const [message, hint] = entry2[language](given.args, given.place);
  return { message, hint: hint ?? null };
}
function maskedPlace(place) {
  return place.private && place.cell !== null && place.cell !== "" ? { ...place, cell: "***" } : place;
}
function severityOf(code3) {
  return catalogue[code3].severity;
}
function diagnosticOf(given, language) {
  return revealedDiagnosticOf({ ...given, place: maskedPlace(given.place) }, language);
}
function revealedDiagnosticOf(given, language) {
  const { file, line, column, record: record2, field, cell } = given.place;
  const { message, hint } = reveal(given, language);
  const { code: code3, severity } = given;
  return { code: code3, severity, message, hint, file, line, column, record: record2, field, cell };
}
function diagnosticsOf(findings, language) {
  return [...findings].sort(inOrder).map((given) => diagnosticOf(given, language));
}

// src/text/nearest-name.ts
var longest = 60;
function nearestName(name, names) {
  const wanted = comparable(name);
  if (wanted.length === 0 || wanted.length > longest) return null;
  let best = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const known2 = comparable(candidate);
    if (known2.length === 0 || known2.length > longest) continue;
    const cost = costOf(wanted, known2);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}
function comparable(name) {
  return [
    ...name.slice(0, 4 * longest).normalize("NFKC").toLowerCase().replaceAll(/[\s_-]/g, "")
  ];
}
function costOf(wanted, known2) {
  const longer = Math.max(wanted.length, known2.length);
  const limit = longer === 1 ? 0 : Math.max(1, Math.floor(longer / 3));
  const changes = Math.abs(wanted.length - known2.length) > limit ? longer : distance(wanted, known2);
  if (changes <= limit) return changes;
  return holds(wanted, known2) || holds(known2, wanted) ? longest + longer : Number.POSITIVE_INFINITY;
}
function holds(whole, part2) {
  const enough2 = part2.some((char) => char > "\u2E80") ? 2 : 4;
  return part2.length >= enough2 && whole.join("").includes(part2.join(""));
}
function distance(a, b) {
  let before2 = [];
  let above = b.map((_, j) => j).concat(b.length);
  for (const [i, charOfA] of a.entries()) {
    const row = [i + 1];
    for (const [j, charOfB] of b.entries()) {
      const change = at2(above, j) + (charOfA === charOfB ? 0 : 1);
      const swap = i > 0 && j > 0 && charOfA === b[j - 1] && a[i - 1] === charOfB ? at2(before2, j - 1) + 1 : change;
      row.push(Math.min(change, swap, at2(above, j + 1) + 1, at2(row, j) + 1));
    }
    before2 = above;
    above = row;
  }
  return at2(above, b.length);
}
function at2(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

// src/plan/yaml/plan-text.ts
var longestExcerpt = 400;
function planText(file, given) {
  const text2 = given.replace(/^\ufeff/, "").replaceAll(/\r(?!\n)/g, "\n");
  const lineStarts = [0];
  for (let end = text2.indexOf("\n"); end !== -1; end = text2.indexOf("\n", end + 1)) lineStarts.push(end + 1);
  return { file, text: text2, lineStarts, extended: null };
}
function lineOf({ lineStarts }, offset) {
  let low = 0;
  let high2 = lineStarts.length - 1;
  while (low < high2) {
    const middle = low + high2 + 1 >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high2 = middle - 1;
  }
  return low;
}
function offsetOfExtended({ text: text2 }) {
  return text2.length + 1;
}
function textAt(plan, offset) {
  const start = offsetOfExtended(plan);
  return plan.extended && offset >= start ? textAt(plan.extended, offset - start) : { plan, offset };
}
function placeAt(given, at3) {
  const { plan, offset } = textAt(given, at3);
  const line = lineOf(plan, offset);
  const start = plan.lineStarts[line] ?? 0;
  const next = plan.lineStarts[line + 1] ?? plan.text.length + 1;
  const excerpt2 = next - start > longestExcerpt ? null : plan.text.slice(start, next - 1).replace(/\r$/, "");
  return { ...at(plan.file, line + 1, offset - start + 1), excerpt: excerpt2 };
}

// src/plan/yaml/mistakes.ts
var mostLookUps = 200;
var mostNames = 1e3;
var mostKnown = 50;
var longestBracket = 400;
function collectMistakes(text2) {
  const findings = [];
  let lookUps = 0;
  return {
    findings,
    report: (code3, args, offset) => {
      findings.push(finding(code3, args, placeAt(text2, offset)));
    },
    changedAt: (offset, other) => other < offset && textAt(text2, other).plan !== textAt(text2, offset).plan ? other : offset,
    lineOf: (offset) => placeAt(text2, offset).line ?? 0,
    bracketed: (given) => {
      const { plan, offset } = textAt(text2, given);
      return /^\[[^[\]\r\n]*\]/.exec(plan.text.slice(offset, offset + longestBracket))?.[0] ?? null;
    },
    nearest: (name, known2) => {
      lookUps += 1;
      const near2 = lookUps > mostLookUps ? null : nearestName(name, known2.slice(0, mostNames));
      return { near: near2, known: known2.slice(0, mostKnown) };
    }
  };
}

// src/plan/yaml/compose-tree.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/plan/yaml/cut-at.ts
function cutAt(text2, offset) {
  const next = text2.charCodeAt(offset);
  if (next !== 32 && next !== 35 && next !== 9) return null;
  const comment = /[ \t]*(#[^\s#].*)/y;
  comment.lastIndex = offset;
  return comment.exec(text2)?.[1]?.trimEnd() ?? null;
}

// src/plan/yaml/compose-tree.ts
var mostSyntaxErrors = 10;
var deepest = 60;
var features2 = {
  ALIAS_PROPS: "alias",
  BAD_ALIAS: "alias",
  BAD_PROP_ORDER: "anchor",
  MULTIPLE_ANCHORS: "anchor",
  MULTIPLE_TAGS: "tag",
  TAG_RESOLVE_FAILED: "tag",
  BAD_COLLECTION_TYPE: "tag",
  NON_STRING_KEY: "key"
};
function composeTree(plan, readable) {
  const mistakes = collectMistakes(plan);
  const composing = { readable, mistakes };
  const document = (0, import_yaml2.parseDocument)(readable.text, {
    prettyErrors: false,
    schema: "failsafe",
    uniqueKeys: false
  });
  const broken3 = reportSyntax(document.errors, plan, composing);
  if (broken3) return { value: null, findings: mistakes.findings };
  if (document.contents === null) {
    mistakes.report("plan/empty", {}, 0);
    return { value: null, findings: mistakes.findings };
  }
  return { value: nodeOf(document.contents, 0, composing), findings: mistakes.findings };
}
function reportSyntax(errors, plan, { readable, mistakes }) {
  const lines = /* @__PURE__ */ new Set();
  for (const error of errors) {
    if (lines.size >= mostSyntaxErrors) break;
    const found = mistakes.findings.length;
    const { text: text2 } = readable;
    let at3 = error.pos[0];
    while (text2[at3] === " ") at3++;
    const offset = Math.min(readable.original(at3), Math.max(0, plan.text.trimEnd().length - 1));
    if (error.code === "MULTIPLE_DOCS") mistakes.report("plan/several-documents", {}, offset);
    else if (error.code === "RESOURCE_EXHAUSTION") mistakes.report("plan/too-deep", {}, offset);
    else if (features2[error.code]) {
      mistakes.report("plan/yaml-feature", { feature: features2[error.code] ?? "", written: "" }, offset);
    } else mistakes.report("plan/not-yaml", { reason: error.code, detail: error.message }, offset);
    lines.add(mistakes.findings[found]?.place.line ?? null);
  }
  return errors.length > 0;
}
function nodeOf(value, depth, composing) {
  const { readable, mistakes } = composing;
  const offset = readable.original(startOf(value));
  if (depth > deepest) {
    mistakes.report("plan/too-deep", {}, offset);
    return { kind: "broken", offset };
  }
  if ((0, import_yaml2.isAlias)(value)) {
    mistakes.report("plan/yaml-feature", { feature: "alias", written: `*${value.source}` }, offset);
    return { kind: "broken", offset };
  }
  if ((0, import_yaml2.isMap)(value) || (0, import_yaml2.isSeq)(value) || (0, import_yaml2.isScalar)(value)) {
    const before2 = readable.text.slice(0, startOf(value));
    if (value.anchor !== void 0) {
      const at3 = readable.original(Math.max(0, before2.lastIndexOf("&")));
      mistakes.report("plan/yaml-feature", { feature: "anchor", written: `&${value.anchor}` }, at3);
    }
    if (value.tag !== void 0) {
      const last = Math.max(0, before2.lastIndexOf("!"));
      const at3 = readable.original(before2[last - 1] === "!" ? last - 1 : last);
      mistakes.report("plan/yaml-feature", { feature: "tag", written: value.tag }, at3);
    }
    const isMarked = value.anchor !== void 0 || value.tag !== void 0;
    if (isMarked && (0, import_yaml2.isScalar)(value) && value.source === "") return { kind: "broken", offset };
  }
  if ((0, import_yaml2.isMap)(value)) return { kind: "map", entries: entriesOf(value.items, depth, composing), offset };
  if ((0, import_yaml2.isSeq)(value)) {
    return { kind: "list", items: value.items.map((item) => nodeOf(item, depth + 1, composing)), offset };
  }
  return scalarOf(value, composing);
}
function entriesOf(pairs, depth, composing) {
  const { mistakes } = composing;
  const seen = /* @__PURE__ */ new Map();
  const entries = [];
  for (const pair of pairs) {
    const key = nodeOf(pair.key, depth + 1, composing);
    if (key.kind !== "scalar") {
      if (key.kind !== "broken")
        mistakes.report("plan/yaml-feature", { feature: "key", written: "" }, key.offset);
      continue;
    }
    if (key.text === "<<") {
      mistakes.report("plan/yaml-feature", { feature: "merge", written: "<<" }, key.offset);
      continue;
    }
    const value = blankOf(pair.value, key, composing) ?? nodeOf(pair.value, depth + 1, composing);
    const first = seen.get(key.text);
    if (first) {
      mistakes.report("plan/duplicate-key", { key: key.text }, key.offset);
      continue;
    }
    seen.set(key.text, key);
    entries.push({ key, value });
  }
  return entries;
}
function scalarOf(value, { readable }) {
  const scalar = (0, import_yaml2.isScalar)(value) ? value : null;
  const [start, end] = scalar?.range ?? [0, 0];
  const written = typeof scalar?.value === "string" ? scalar.value : "";
  const isBlock = scalar?.type === "BLOCK_LITERAL" || scalar?.type === "BLOCK_FOLDED";
  const text2 = isBlock ? written.replace(/\n+$/, "") : written;
  const first = scalar?.type === "PLAIN" || !scalar?.type ? start : start + 1;
  const inner = readable.text.startsWith(text2, first) ? readable.original(first) : null;
  const isPlain2 = first === start && !isBlock;
  return {
    kind: "scalar",
    text: text2,
    offset: readable.original(start),
    inner,
    cut: isPlain2 ? cutAt(readable.text, end) : null
  };
}
function blankOf(value, key, { readable }) {
  const isMissing2 = value === null || (0, import_yaml2.isScalar)(value) && value.source === "" && value.type === "PLAIN";
  if (!isMissing2 || (0, import_yaml2.isScalar)(value) && (value.tag ?? value.anchor) !== void 0) return null;
  const cut = (0, import_yaml2.isScalar)(value) && value.range ? cutAt(readable.text, value.range[0]) : null;
  return { kind: "scalar", text: "", offset: key.offset, inner: null, cut };
}
function startOf(value) {
  return (0, import_yaml2.isMap)(value) || (0, import_yaml2.isSeq)(value) || (0, import_yaml2.isScalar)(value) || (0, import_yaml2.isAlias)(value) ? value.range?.[0] ?? 0 : 0;
}

// src/plan/yaml/closing-quote.ts
function closingQuote(text2, from, end, quote6) {
  for (let at3 = from; at3 < end; at3++) {
    const char = text2[at3];
    if (char === "\\" && quote6 === '"') at3++;
    else if (char === quote6 && quote6 === "'" && text2[at3 + 1] === quote6) at3++;
    else if (char === quote6) return at3;
  }
  return -1;
}

// src/plan/yaml/quick-scan.ts
function toContent(scan, from) {
  const { text: text2 } = scan;
  let start = from;
  while (start < text2.length) {
    let at3 = start;
    while (text2.charCodeAt(at3) === 32) at3++;
    const char = text2[at3];
    const isBlank2 = char === "\n" || char === "\r" || char === "#" || char === void 0;
    if (!isBlank2) {
      if (at3 === start && /^(?:---|\.\.\.|%)/.test(text2.slice(at3, at3 + 3))) scan.sure = false;
      scan.at = at3;
      scan.indent = at3 - start;
      return;
    }
    const next = text2.indexOf("\n", at3);
    start = next === -1 ? text2.length : next + 1;
  }
  scan.at = text2.length;
  scan.indent = -1;
}
function endOfLine(scan, offset) {
  if (offset > scan.lineEnd) {
    const next = scan.text.indexOf("\n", offset);
    scan.lineEnd = next === -1 ? scan.text.length : next;
    let end = scan.lineEnd;
    while (end > offset && (scan.text[end - 1] === " " || scan.text[end - 1] === "\r")) end--;
    scan.contentEnd = end;
  }
  return Math.max(scan.contentEnd, offset);
}
function beginLine(scan) {
  return scan.lineEnd + 1;
}
function skipSpaces(text2, from, end) {
  let at3 = from;
  while (at3 < end && text2.charCodeAt(at3) === 32) at3++;
  return at3;
}
function mayBegin(text2, at3) {
  const first = text2[at3] ?? " ";
  if (first !== "-") return !" !&*%@`|>,]}[{\"'#?:\n\r".includes(first);
  return !" ,[]{}\n\r".includes(text2[at3 + 1] ?? " ");
}
function quotedText(scan, open2, close) {
  const written = close === -1 ? "\\" : scan.text.slice(open2 + 1, close);
  const isDouble = scan.text[open2] === '"';
  if (close === -1 || isDouble && written.includes("\\")) {
    scan.sure = false;
    return null;
  }
  return isDouble ? written : written.replaceAll("''", "'");
}

// src/plan/yaml/quick-block.ts
function readQuickBlock(scan, indent) {
  const { text: text2, at: offset } = scan;
  const header = text2.slice(offset, endOfLine(scan, offset));
  const isFolded = header.startsWith(">");
  if (!/^[|>]-?$/.test(header)) scan.sure = false;
  const lines = [];
  let depth = -1;
  let start = beginLine(scan);
  while (start < text2.length) {
    const next = text2.indexOf("\n", start);
    const end = next === -1 ? text2.length : next;
    const line = text2.slice(start, text2[end - 1] === "\r" && end > start ? end - 1 : end);
    const spaces2 = line.length - line.trimStart().length;
    const isBlank2 = /^ *$/.test(line);
    if (!isBlank2 && depth === -1) depth = line.search(/[^ ]/);
    if (!isBlank2 && (depth <= indent || line.search(/[^ ]/) < depth)) break;
    if (isBlank2 && (depth === -1 ? spaces2 > 0 : line.length > depth)) scan.sure = false;
    lines.push(isBlank2 ? "" : line.slice(depth));
    start = end + 1;
  }
  while (lines.at(-1) === "") lines.pop();
  if (lines.length === 0 || isFolded && lines.some((line) => /^$|^ | $/.test(line))) scan.sure = false;
  toContent(scan, start);
  if (scan.indent > indent) scan.sure = false;
  const content = lines.join(isFolded ? " " : "\n");
  return { kind: "scalar", text: content, offset, inner: null, cut: null };
}

// src/plan/yaml/quick-flow.ts
var deepest2 = 30;
function readQuickFlow(scan, indent, depth) {
  const { text: text2, at: offset } = scan;
  const isList3 = text2[offset] === "[";
  const close = isList3 ? "]" : "}";
  const items = [];
  const entries = [];
  const seen = /* @__PURE__ */ new Set();
  if (depth > deepest2) scan.sure = false;
  scan.at += 1;
  skipGap(scan, indent);
  while (scan.sure && text2[scan.at] !== close) {
    if (isList3) items.push(readItem(scan, indent, depth));
    else {
      const entry2 = readEntry(scan, indent, depth);
      if (seen.has(entry2.key.text) || entry2.key.text === "" || entry2.key.text === "<<") scan.sure = false;
      seen.add(entry2.key.text);
      entries.push(entry2);
    }
    skipGap(scan, indent);
    if (text2[scan.at] === ",") {
      scan.at += 1;
      skipGap(scan, indent);
    } else if (text2[scan.at] !== close) scan.sure = false;
  }
  scan.at += 1;
  return isList3 ? { kind: "list", items, offset } : { kind: "map", entries, offset };
}
function readEntry(scan, indent, depth) {
  const { text: text2 } = scan;
  const isCollection = text2[scan.at] === "[" || text2[scan.at] === "{";
  const key = isCollection ? null : readText(scan);
  const next = text2[scan.at + 1] ?? "";
  if (!key || text2[scan.at] !== ":" || !" \n\r".includes(next) || key.cut !== null) scan.sure = false;
  const { offset } = key ?? { offset: scan.at };
  const behind2 = scan.at + 1;
  scan.at = behind2;
  skipGap(scan, indent);
  const isBlank2 = text2[scan.at] === "," || text2[scan.at] === "}";
  const value = isBlank2 ? { kind: "scalar", text: "", offset, inner: null, cut: cutAt(text2, behind2) } : readItem(scan, indent, depth);
  return { key: key ?? { kind: "scalar", text: "", offset, inner: null, cut: null }, value };
}
function readItem(scan, indent, depth) {
  const first = scan.text[scan.at];
  return first === "[" || first === "{" ? readQuickFlow(scan, indent, depth + 1) : readText(scan);
}
function readText(scan) {
  const { text: text2, at: start } = scan;
  const first = text2[start];
  if (first === '"' || first === "'") {
    const close = closingQuote(text2, start + 1, endOfLine(scan, start), first);
    const written = quotedText(scan, start, close);
    scan.at = close + 1;
    const inner = written !== null && text2.startsWith(written, start + 1) ? start + 1 : null;
    return { kind: "scalar", text: written ?? "", offset: start, inner, cut: null };
  }
  if (!mayBegin(text2, start)) scan.sure = false;
  const stop = plainEnd(text2, start);
  if (text2[stop] === "[" || text2[stop] === "{") scan.sure = false;
  let end = stop;
  while (end > start && (text2[end - 1] === " " || text2[end - 1] === "\r")) end--;
  if (end < stop && text2[stop] === ":") scan.sure = false;
  scan.at = text2[stop] === "#" ? stop : Math.max(end, start);
  return { kind: "scalar", text: text2.slice(start, end), offset: start, inner: start, cut: cutAt(text2, end) };
}
function plainEnd(text2, start) {
  const mark = /[,[\]{}\n:#]/g;
  mark.lastIndex = start;
  while (mark.test(text2)) {
    if (endsPlain(text2, mark.lastIndex - 1)) return mark.lastIndex - 1;
  }
  return text2.length;
}
function endsPlain(text2, at3) {
  switch (text2[at3]) {
    case ",":
    case "[":
    case "]":
    case "{":
    case "}":
    case "\n":
      return true;
    case ":":
      return " \n\r,[]{}".includes(text2[at3 + 1] ?? " ");
    case "#":
      return text2[at3 - 1] === " ";
    default:
      return false;
  }
}
function skipGap(scan, indent) {
  const { text: text2 } = scan;
  let { at: at3 } = scan;
  for (; ; ) {
    const char = text2[at3];
    if (char === " " || char === "\r" && text2[at3 + 1] === "\n") at3++;
    else if (char === "#" && (text2[at3 - 1] === " " || text2[at3 - 1] === "\n")) {
      const next = text2.indexOf("\n", at3);
      at3 = next === -1 ? text2.length : next;
    } else if (char === "\n") {
      const start = at3 + 1;
      at3 = start;
      while (text2[at3] === " ") at3++;
      const isBlank2 = text2[at3] === "\n" || text2[at3] === "\r";
      if (!isBlank2 && at3 - start <= indent) break;
    } else {
      if (char !== void 0) scan.at = at3;
      else scan.sure = false;
      return;
    }
  }
  scan.sure = false;
}

// src/plan/yaml/quick-tree.ts
var deepest3 = 30;
var longestKey = 200;
function quickTree(text2) {
  if (text2.includes("	")) return null;
  const scan = { text: text2, at: 0, indent: -1, lineEnd: -1, contentEnd: -1, sure: true };
  toContent(scan, 0);
  const isMap2 = scan.indent === 0 && !isDash(scan);
  if (!isMap2) return null;
  const root2 = readMap(scan, 0, 0);
  return scan.sure && scan.indent === -1 ? root2 : null;
}
function readMap(scan, indent, depth) {
  const offset = scan.at;
  const entries = [];
  const seen = /* @__PURE__ */ new Set();
  if (depth > deepest3) scan.sure = false;
  while (scan.sure) {
    const key = readKey(scan);
    if (!key || seen.has(key.text) || key.text === "<<") {
      scan.sure = false;
      break;
    }
    seen.add(key.text);
    entries.push({ key, value: readValue(scan, indent, depth, key) });
    if (scan.indent !== indent || isDash(scan)) break;
  }
  if (scan.indent >= indent) scan.sure = false;
  return { kind: "map", entries, offset };
}
function readKey(scan) {
  const { text: text2, at: start } = scan;
  const colon = keyColon(scan, start);
  if (colon === -1 || colon - start > longestKey) return null;
  const isQuoted = text2[start] === '"' || text2[start] === "'";
  const word = isQuoted ? quotedText(scan, start, colon - 1) : text2.slice(start, colon);
  if (word === null || word === "" || !isQuoted && (word.endsWith(" ") || !mayBegin(text2, start)))
    return null;
  const inner = text2.startsWith(word, isQuoted ? start + 1 : start) ? start + (isQuoted ? 1 : 0) : null;
  scan.at = colon + 1;
  return { kind: "scalar", text: word, offset: start, inner, cut: null };
}
function keyColon(scan, start) {
  const { text: text2 } = scan;
  const end = endOfLine(scan, start);
  const first = text2[start];
  if (first === "[" || first === "{") return -1;
  if (first !== '"' && first !== "'") return plainColon(text2, start, end);
  const close = closingQuote(text2, start + 1, end, first);
  const isKey = close !== -1 && text2[close + 1] === ":" && (close + 2 === end || text2[close + 2] === " ");
  return isKey ? close + 1 : -1;
}
function plainColon(text2, start, end) {
  const line = text2.slice(start, end);
  const hash3 = commentIn(text2, start, line);
  for (let at3 = line.indexOf(":"); at3 !== -1 && at3 < hash3; at3 = line.indexOf(":", at3 + 1)) {
    if (at3 + 1 === line.length || line.charCodeAt(at3 + 1) === 32) return start + at3;
  }
  return -1;
}
function commentIn(text2, start, line) {
  if (line.charCodeAt(0) === 35 && text2.charCodeAt(start - 1) === 32) return 0;
  const space3 = line.indexOf(" #");
  return space3 === -1 ? line.length : space3 + 1;
}
function readValue(scan, indent, depth, key) {
  const { text: text2, at: behind2 } = scan;
  const end = endOfLine(scan, behind2);
  const start = skipSpaces(text2, behind2, end);
  if (start < end && text2[start] !== "#") return readInline(scan, start, indent, depth);
  if (start === behind2 && start < end) scan.sure = false;
  toContent(scan, beginLine(scan));
  if (scan.indent > indent) {
    return isDash(scan) ? readList(scan, scan.indent, depth + 1) : readMap(scan, scan.indent, depth + 1);
  }
  if (scan.indent === indent && key && isDash(scan)) return readList(scan, indent, depth + 1);
  if (!key) scan.sure = false;
  return { kind: "scalar", text: "", offset: key?.offset ?? start, inner: null, cut: cutAt(text2, behind2) };
}
function readInline(scan, start, indent, depth) {
  const { text: text2 } = scan;
  const first = text2[start];
  scan.at = start;
  if (first === "|" || first === ">") return readQuickBlock(scan, indent);
  const node2 = first === "[" || first === "{" ? readQuickFlow(scan, indent, depth + 1) : readScalar(scan);
  const end = endOfLine(scan, scan.at);
  const rest = skipSpaces(text2, scan.at, end);
  if (rest < end && (text2[rest] !== "#" || rest === scan.at)) scan.sure = false;
  toContent(scan, beginLine(scan));
  if (scan.indent > indent) scan.sure = false;
  return node2;
}
function readScalar(scan) {
  const { text: text2, at: start } = scan;
  const end = endOfLine(scan, start);
  const first = text2[start];
  if (first === '"' || first === "'") {
    const close = closingQuote(text2, start + 1, end, first);
    const written = quotedText(scan, start, close);
    scan.at = close + 1;
    const inner = written !== null && text2.startsWith(written, start + 1) ? start + 1 : null;
    return { kind: "scalar", text: written ?? "", offset: start, inner, cut: null };
  }
  if (!mayBegin(text2, start) || plainColon(text2, start, end) !== -1) scan.sure = false;
  const space3 = text2.slice(start, end).indexOf(" #");
  let stop = space3 === -1 ? end : start + space3;
  while (text2.charCodeAt(stop - 1) === 32) stop--;
  scan.at = stop;
  return {
    kind: "scalar",
    text: text2.slice(start, stop),
    offset: start,
    inner: start,
    cut: cutAt(text2, stop)
  };
}
function readList(scan, indent, depth) {
  const offset = scan.at;
  const items = [];
  if (depth > deepest3) scan.sure = false;
  while (scan.sure && scan.indent === indent && isDash(scan)) {
    const lineStart = scan.at - indent;
    scan.at += 1;
    const start = skipSpaces(scan.text, scan.at, endOfLine(scan, scan.at));
    if (keyColon(scan, start) === -1) items.push(readValue(scan, indent, depth, null));
    else {
      scan.at = start;
      items.push(readMap(scan, start - lineStart, depth + 1));
    }
  }
  return { kind: "list", items, offset };
}
function isDash({ text: text2, at: at3 }) {
  if (text2[at3] !== "-") return false;
  const next = text2[at3 + 1];
  return next === " " || next === "\n" || next === "\r" || next === void 0;
}

// src/plan/yaml/edits.ts
function applyEdits(text2, edits) {
  const pieces2 = [];
  const ends = [];
  const shifts = [];
  let taken = 0;
  let length = 0;
  for (const { at: at3, removed, inserted } of edits) {
    pieces2.push(text2.slice(taken, at3), inserted);
    length += at3 - taken + inserted.length;
    taken = at3 + removed;
    ends.push(length);
    shifts.push(taken - length);
  }
  pieces2.push(text2.slice(taken));
  const original = (offset) => {
    let low = 0;
    let high2 = ends.length;
    while (low < high2) {
      const middle = low + high2 >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high2 = middle;
    }
    const edit = edits[low];
    const shifted = offset + (shifts[low - 1] ?? 0);
    return edit && shifted > edit.at ? edit.at : shifted;
  };
  return { text: pieces2.join(""), original };
}

// src/plan/yaml/misreadings.ts
var planKeys = new Set(
  `plan title document language period sources sections untracked agree department files key nil_return complete totals
  rules columns header type unit values optional min max fill private clause targets id owner target direction wording
  reading measure unmeasured stated note count distinct where sum value mean weight latest by share meets ratio numerator
  denominator per total growth difference of against each column quantity reason date within measures`.split(
    /\s+/
  )
);
function misreadStart(plain3) {
  const first = plain3[0] ?? "";
  if (first === ">" || first === "|") return "block";
  if (first === "%" || first === "@" || first === "`" || first === "," || first === "]" || first === "}")
    return "reserved";
  if (first === "*") return /^\*[\w-]+$/.test(plain3) ? null : "alias";
  if (first === "&") return /^&[\w-]+(?:\s|$)/.test(plain3) ? null : "anchor";
  if (first === "!") return /^![\w!<>:/.,-]*(?:\s|$)/.test(plain3) ? null : "tag";
  return /^[-?](?:\s|$)/.test(plain3) ? "dash" : null;
}
function misreadInFlow(text2, at3, end, afterColon = false) {
  const interval = /(?:in\s*)?[[(（]\s*[-+\d.][^\s,，[\](){}]*\s*[,，]\s*[-+\d.][^\s,，[\](){}]*\s*[\])）]/y;
  interval.lastIndex = at3;
  const found = interval.exec(text2)?.[0];
  if (found && at3 + found.length <= end && !/^\[.*\]$/.test(found)) {
    return { length: found.length, reason: "interval" };
  }
  if (/[\s,:#"'[\]{}]/.test(text2[at3] ?? " ")) return null;
  const rest = text2.slice(at3, end);
  const stopped = rest.search(/[,[\]{}]/);
  const item = (stopped === -1 ? rest : rest.slice(0, stopped)).trimEnd();
  const key = /:(?:\s|$)/.exec(item);
  const plain3 = key && !afterColon ? item.slice(0, key.index) : item;
  const start = misreadStart(plain3);
  if (start && start !== "dash") return { length: plain3.length, reason: start };
  if (key && afterColon) return { length: item.length, reason: "colon" };
  const isCut = !key && /\s#/.test(item) && /[\]}]/.test(rest[stopped] ?? "");
  return isCut ? { length: item.length, reason: "comment" } : null;
}
function isBlockHeader(text2, at3, end, indent) {
  const header = /^[|>](?:([1-9])?[+-]?|[+-][1-9])(?:\s+#.*)?$/.exec(text2.slice(at3, end));
  if (!header) return false;
  const next = /\n(?:[ \t]*\r?\n)*( *)(?=[^\s])/y;
  next.lastIndex = text2.indexOf("\n", end) === -1 ? text2.length : text2.indexOf("\n", end);
  return !header[1] || (next.exec(text2)?.[1]?.length ?? 0) > indent;
}

// src/plan/yaml/repair-misreadings.ts
function repairMisreadings(plan) {
  const { text: text2, lineStarts } = plan;
  const pass = {
    text: text2,
    mistakes: collectMistakes(plan),
    edits: [],
    block: null,
    open: null,
    beyondHelp: false
  };
  for (const [number2, start] of lineStarts.entries()) {
    const next = lineStarts[number2 + 1] ?? text2.length + 1;
    const end = start + text2.slice(start, next - 1).trimEnd().length;
    if (end > start) readLine(pass, start, end);
  }
  if (pass.open) reportOpen(pass, pass.open);
  const readable = pass.beyondHelp ? null : applyEdits(text2, pass.edits);
  return { findings: pass.mistakes.findings, readable };
}
function readLine(pass, start, end) {
  const { text: text2 } = pass;
  let at3 = start;
  while (text2[at3] === " " || text2[at3] === "	") at3++;
  const indent = at3 - start;
  if (pass.block !== null) {
    if (indent > pass.block) return;
    pass.block = null;
  }
  if (text2[at3] === "#") return;
  if (pass.open) {
    const isClosed = indent > pass.open.indent || text2[at3] === "]" || text2[at3] === "}";
    if (isClosed) return goOn(pass, pass.open, at3, end);
    reportOpen(pass, pass.open);
    pass.open = null;
  }
  if (text2.slice(start, at3).includes("	")) {
    pass.mistakes.report("plan/tab-indent", {}, start + text2.slice(start, at3).indexOf("	"));
    pass.beyondHelp = true;
    return;
  }
  readNode(pass, at3, end, start);
}
function readNode(pass, from, end, lineStart) {
  const { text: text2 } = pass;
  let at3 = from;
  let indent = from - lineStart;
  let hasValue = false;
  while (text2[at3] === "-" && (text2[at3 + 1] === " " || at3 + 1 === end)) {
    indent = at3 - lineStart;
    at3 = skipSpaces2(text2, at3 + 1);
    hasValue = true;
  }
  const wide2 = /([A-Za-z_$][\w-]*)(：\s*)/y;
  wide2.lastIndex = at3;
  const widely = wide2.exec(text2);
  const colon = keyEnd(text2, at3, end);
  if (widely && planKeys.has(widely[1] ?? "")) {
    const [whole, word = "", gap = ""] = widely;
    pass.mistakes.report("plan/wide-colon", { key: word }, at3 + word.length);
    pass.edits.push({ at: at3 + word.length, removed: gap.length, inserted: ": " });
    indent = at3 - lineStart;
    at3 += whole.length;
    hasValue = true;
  } else if (colon !== -1) {
    indent = at3 - lineStart;
    at3 = skipSpaces2(text2, colon + 1);
    hasValue = true;
  }
  if (hasValue && at3 < end) readValue2(pass, at3, end, indent);
}
function keyEnd(text2, from, end) {
  const char = text2[from] ?? "";
  if (char === '"' || char === "'") {
    const close = closingQuote(text2, from + 1, end, char);
    const colon2 = close === -1 ? -1 : skipSpaces2(text2, close + 1);
    return text2[colon2] === ":" ? colon2 : -1;
  }
  if (/[#[\]{},&*!|>%@`]/.test(char)) return -1;
  const line = text2.slice(from, end);
  const colon = line.search(/:(?:[ \t]|$)/);
  return colon <= 0 || line.slice(0, colon).includes(" #") ? -1 : from + colon;
}
function readValue2(pass, from, end, indent) {
  const { text: text2 } = pass;
  const char = text2[from] ?? "";
  if (char === "#") return;
  if ((char === ">" || char === "|") && isBlockHeader(text2, from, end, indent)) {
    pass.block = indent;
    return;
  }
  if (char === "[" || char === "{") {
    const close = closingBracket(text2, from, end);
    const behind2 = close === -1 ? "" : withoutComment(text2.slice(close + 1, end));
    if (behind2 !== "")
      return quote(pass, from, close + 1 + behind2.length, char === "[" ? "interval" : "braces");
  }
  if (char === '"' || char === "'" || char === "[" || char === "{") {
    const interval = misreadInFlow(text2, from, end);
    if (interval) {
      const behind2 = withoutComment(text2.slice(from + interval.length, end));
      return quote(pass, from, from + interval.length + behind2.length, interval.reason);
    }
    return goOn(pass, { char, depth: 0, indent, offset: from }, from, end);
  }
  const plain3 = withoutComment(text2.slice(from, end));
  const reason = misreadStart(plain3) ?? (/:(?:[ \t]|$)/.test(plain3) ? "colon" : null);
  if (reason) quote(pass, from, from + plain3.length, reason);
}
function goOn(pass, open2, from, end) {
  if (open2.char === '"' || open2.char === "'") readQuoted(pass, open2, from, end);
  else readFlow(pass, open2, from, end);
}
function readQuoted(pass, open2, from, end) {
  const { text: text2 } = pass;
  const isFirstLine = pass.open === null;
  const close = closingQuote(text2, isFirstLine ? from + 1 : from, end, open2.char);
  pass.open = close === -1 ? open2 : null;
  const rest = close === -1 ? "" : text2.slice(close + 1, end).trimStart();
  if (isFirstLine && rest !== "" && !rest.startsWith("#")) quote(pass, from, end, "quotes");
}
function readFlow(pass, open2, from, end) {
  const { text: text2 } = pass;
  let { depth } = open2;
  let afterColon = false;
  let at3 = from;
  while (at3 < end) {
    const char = text2[at3] ?? "";
    const misread = misreadInFlow(text2, at3, end, afterColon);
    if (misread) {
      quote(pass, at3, at3 + misread.length, misread.reason);
      at3 += misread.length;
    } else if (char === '"' || char === "'") {
      const close = closingQuote(text2, at3 + 1, end, char);
      if (close === -1) break;
      at3 = close + 1;
    } else if (char === "#" && /\s/.test(text2[at3 - 1] ?? " ")) {
      break;
    } else if (char === "[" || char === "{") {
      depth++;
      at3++;
    } else if (char === "]" || char === "}") {
      depth--;
      at3++;
      if (depth <= 0) break;
    } else if (/[\s,:]/.test(char)) {
      at3++;
    } else {
      at3 = plainEnd2(text2, at3, end);
    }
    afterColon = char === ":" || afterColon && /\s/.test(char);
  }
  pass.open = depth > 0 ? { ...open2, depth } : null;
}
function closingBracket(text2, from, end) {
  const awaited = [];
  for (let at3 = from; at3 < end; at3++) {
    const char = text2[at3] ?? "";
    if (char === '"' || char === "'") {
      const close = closingQuote(text2, at3 + 1, end, char);
      if (close === -1) return -1;
      at3 = close;
    } else if (char === "[" || char === "{") awaited.push(char === "[" ? "]" : "}");
    else if (char === "]" || char === "}") {
      if (awaited.pop() !== char) return -1;
      if (awaited.length === 0) return at3;
    }
  }
  return -1;
}
function withoutComment(text2) {
  const comment = text2.search(/[ \t]#/);
  return (comment === -1 ? text2 : text2.slice(0, comment)).trimEnd();
}
function plainEnd2(text2, from, end) {
  const stop = text2.slice(from + 1, end).search(/[,[\]{}]|:(?=[\s,[\]{}]|$)|\s#/);
  return stop === -1 ? end : from + 1 + stop;
}
function quote(pass, from, end, reason) {
  const written = pass.text.slice(from, end);
  const quoted = /["\\]/.test(written) ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
  pass.mistakes.report("plan/quote-this", { written, quoted, reason }, from);
  pass.edits.push({ at: from, removed: end - from, inserted: quoted });
}
function reportOpen(pass, open2) {
  pass.mistakes.report("plan/never-closed", { char: open2.char }, open2.offset);
  pass.beyondHelp = true;
}
function skipSpaces2(text2, from) {
  let at3 = from;
  while (text2[at3] === " " || text2[at3] === "	") at3++;
  return at3;
}

// src/plan/yaml/read-yaml.ts
var mostCharacters = 4e6;
function readYaml(plan) {
  const { text: text2 } = plan;
  const stray = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ud800-\udfff\ue000-\ufefe\uff00-\ufffd]/.exec(text2);
  if (text2.length > mostCharacters || stray) {
    const mistakes = collectMistakes(plan);
    if (stray) mistakes.report("plan/control-character", { code: codeOf(stray[0]) }, stray.index);
    else mistakes.report("plan/too-large", { characters: text2.length }, 0);
    return { value: null, findings: mistakes.findings };
  }
  const sure = quickTree(text2);
  if (sure) return { value: sure, findings: [] };
  const asWritten = composeTree(plan, { text: text2, original: (offset) => offset });
  if (asWritten.findings.length === 0 && !/:[ \t]+>\d/.test(text2)) return asWritten;
  const repair = repairMisreadings(plan);
  if (repair.findings.length === 0) return asWritten;
  if (!repair.readable) return { value: null, findings: repair.findings };
  const asMeant = composeTree(plan, repair.readable);
  return { value: asMeant.value, findings: [...repair.findings, ...asMeant.findings] };
}
function codeOf(char) {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/plan/extends/shift-node.ts
function shiftNode(node2, by) {
  if (by === 0) return node2;
  switch (node2.kind) {
    case "scalar":
      return shiftScalar(node2, by);
    case "list":
      return { ...node2, offset: node2.offset + by, items: node2.items.map((item) => shiftNode(item, by)) };
    case "map": {
      const entries = node2.entries.map(({ key, value }) => ({
        key: shiftScalar(key, by),
        value: shiftNode(value, by)
      }));
      return { ...node2, offset: node2.offset + by, entries };
    }
    case "broken":
      return { ...node2, offset: node2.offset + by };
  }
}
function shiftScalar(node2, by) {
  return { ...node2, offset: node2.offset + by, inner: node2.inner === null ? null : node2.inner + by };
}

// src/plan/extends/read-layers.ts
var longestChain = 100;
function readLayers(input, open2) {
  return readLayer(input, open2, []);
}
function readLayer(input, open2, outer) {
  const text2 = planText(input.file, input.text);
  const { value: tree, findings } = readYaml(text2);
  const own = { text: text2, texts: [input.text] };
  if (tree === null) return { ...own, trees: null, findings };
  const reference = entryOf(tree, "extends");
  if (reference?.value.kind !== "scalar" || reference.value.text === "")
    return { ...own, trees: [tree], findings };
  const chain = [...outer, { file: input.file, identity: input.identity ?? input.file }];
  const below = readExtended(reference, reference.value.text, text2, open2, chain);
  if ("failed" in below) return { ...own, trees: null, findings: [...findings, ...below.failed] };
  const shift = offsetOfExtended(text2);
  return {
    text: { ...text2, extended: below.text },
    trees: below.trees && [tree, ...below.trees.map((each) => shiftNode(each, shift))],
    texts: [...own.texts, ...below.texts],
    findings: [...findings, ...below.findings]
  };
}
function readExtended({ value }, reference, text2, open2, chain) {
  const mistakes = collectMistakes(text2);
  const found = open2(reference, text2.file);
  if ("refused" in found) return { failed: [found.refused] };
  if ("error" in found) {
    const { file, error, nearest } = found;
    mistakes.report("plan/extends-unreadable", { path: file, error, nearest }, value.offset);
    return { failed: mistakes.findings };
  }
  if (chain.length > longestChain) {
    mistakes.report("plan/too-deep", {}, value.offset);
    return { failed: mistakes.findings };
  }
  const identity = found.identity ?? found.file;
  const again = chain.findIndex((each) => each.identity === identity);
  if (again !== -1) {
    const files = [...chain.slice(again).map(({ file }) => file), found.file];
    mistakes.report("plan/extends-cycle", { files }, value.offset);
    return { failed: mistakes.findings };
  }
  return readLayer(found, open2, chain);
}

// src/quantity/words/width.ts
var space = 32;
var hyphen = 45;
var narrowed = new Map([
  ...[160, 8194, 8195, 8199, 8201, 8202, 8203, 8239, 12288, 65279].map(
    (code3) => [code3, space]
  ),
  ...[8208, 8209, 8722, 65123].map((code3) => [code3, hyphen]),
  [65130, 37]
]);
var wide = /[\u00a0\u2002\u2003\u2007\u2009-\u200b\u2010\u2011\u202f\u2212\u3000\ufe63\ufe6a\ufeff\uff01-\uff5e]/;
function narrowCode(code3) {
  if (code3 < 128) return code3;
  if (code3 >= 65281 && code3 <= 65374) return code3 - 65248;
  return narrowed.get(code3) ?? code3;
}
function codeAt(text2, at3) {
  return narrowCode(text2.charCodeAt(at3));
}
function narrow(text2) {
  if (!wide.test(text2)) return text2;
  return text2.replaceAll(/[^\0-\x7f]/g, (char) => String.fromCharCode(narrowCode(char.charCodeAt(0))));
}
function isDigit(code3) {
  return code3 >= 48 && code3 <= 57;
}
function isLetter(code3) {
  return code3 >= 65 && code3 <= 90 || code3 >= 97 && code3 <= 122;
}

// src/quantity/words/multipliers.ts
var multipliers = /* @__PURE__ */ new Map([
  ["\u4E07", 10n ** 4n],
  ["\u5341\u4E07", 10n ** 5n],
  ["\u767E\u4E07", 10n ** 6n],
  ["\u5343\u4E07", 10n ** 7n],
  ["\u4EBF", 10n ** 8n],
  ["\u5341\u4EBF", 10n ** 9n],
  ["\u767E\u4EBF", 10n ** 10n],
  ["\u5343\u4EBF", 10n ** 11n],
  ["\u4E07\u4EBF", 10n ** 12n]
]);
var smallMultipliers = /* @__PURE__ */ new Map([
  ["\u5341", 10n],
  ["\u767E", 100n],
  ["\u5343", 1000n]
]);
var multiplierWords = /* @__PURE__ */ new Map([
  ["hundred", 100n],
  ["thousand", 1000n],
  ["million", 10n ** 6n],
  ["billion", 10n ** 9n]
]);
function readMultiplier(text2, at3) {
  for (const length of [2, 1]) {
    const word = text2.slice(at3, at3 + length);
    const factor = multipliers.get(word);
    if (factor !== void 0) return { factor, end: at3 + word.length };
  }
  return null;
}

// node_modules/fraction.js/dist/fraction.mjs
if (typeof BigInt === "undefined") BigInt = function(n) {
  if (isNaN(n)) throw new Error("");
  return n;
};
var C_ZERO = BigInt(0);
var C_ONE = BigInt(1);
var C_TWO = BigInt(2);
var C_THREE = BigInt(3);
var C_FIVE = BigInt(5);
var C_TEN = BigInt(10);
var MAX_INTEGER = BigInt(Number.MAX_SAFE_INTEGER);
var MAX_CYCLE_LEN = 2e3;
var P = {
  "s": C_ONE,
  "n": C_ZERO,
  "d": C_ONE
};
function assign(n, s) {
  try {
    n = BigInt(n);
  } catch (e) {
    throw InvalidParameter();
  }
  return n * s;
}
function ifloor(x) {
  return typeof x === "bigint" ? x : Math.floor(x);
}
function newFraction(n, d) {
  if (d === C_ZERO) {
    throw DivisionByZero();
  }
  const f = Object.create(Fraction.prototype);
  f["s"] = n < C_ZERO ? -C_ONE : C_ONE;
  n = n < C_ZERO ? -n : n;
  const a = gcd(n, d);
  f["n"] = n / a;
  f["d"] = d / a;
  return f;
}
var FACTORSTEPS = [C_TWO * C_TWO, C_TWO, C_TWO * C_TWO, C_TWO, C_TWO * C_TWO, C_TWO * C_THREE, C_TWO, C_TWO * C_THREE];
function factorize(n) {
  const factors = /* @__PURE__ */ Object.create(null);
  if (n <= C_ONE) {
    factors[n] = C_ONE;
    return factors;
  }
  const add3 = (p) => {
    factors[p] = (factors[p] || C_ZERO) + C_ONE;
  };
  while (n % C_TWO === C_ZERO) {
    add3(C_TWO);
    n /= C_TWO;
  }
  while (n % C_THREE === C_ZERO) {
    add3(C_THREE);
    n /= C_THREE;
  }
  while (n % C_FIVE === C_ZERO) {
    add3(C_FIVE);
    n /= C_FIVE;
  }
  for (let si = 0, p = C_TWO + C_FIVE; p * p <= n; ) {
    while (n % p === C_ZERO) {
      add3(p);
      n /= p;
    }
    p += FACTORSTEPS[si];
    si = si + 1 & 7;
  }
  if (n > C_ONE) add3(n);
  return factors;
}
var parse = function(p1, p2) {
  let n = C_ZERO, d = C_ONE, s = C_ONE;
  if (p1 === void 0 || p1 === null) {
  } else if (p2 !== void 0) {
    if (typeof p1 === "bigint") {
      n = p1;
    } else if (isNaN(p1)) {
      throw InvalidParameter();
    } else if (p1 % 1 !== 0) {
      throw NonIntegerParameter();
    } else {
      n = BigInt(p1);
    }
    if (typeof p2 === "bigint") {
      d = p2;
    } else if (isNaN(p2)) {
      throw InvalidParameter();
    } else if (p2 % 1 !== 0) {
      throw NonIntegerParameter();
    } else {
      d = BigInt(p2);
    }
    s = n * d;
  } else if (typeof p1 === "object") {
    if ("d" in p1 && "n" in p1) {
      n = BigInt(p1["n"]);
      d = BigInt(p1["d"]);
      if ("s" in p1)
        n *= BigInt(p1["s"]);
    } else if (0 in p1) {
      n = BigInt(p1[0]);
      if (1 in p1)
        d = BigInt(p1[1]);
    } else if (typeof p1 === "bigint") {
      n = p1;
    } else {
      throw InvalidParameter();
    }
    s = n * d;
  } else if (typeof p1 === "number") {
    if (isNaN(p1)) {
      throw InvalidParameter();
    }
    if (p1 < 0) {
      s = -C_ONE;
      p1 = -p1;
    }
    if (p1 % 1 === 0) {
      n = BigInt(p1);
    } else {
      let z = 1;
      let A = 0, B = 1;
      let C = 1, D = 1;
      let N = 1e7;
      if (p1 >= 1) {
        z = 10 ** Math.floor(1 + Math.log10(p1));
        p1 /= z;
      }
      while (B <= N && D <= N) {
        let M = (A + C) / (B + D);
        if (p1 === M) {
          if (B + D <= N) {
            n = A + C;
            d = B + D;
          } else if (D > B) {
            n = C;
            d = D;
          } else {
            n = A;
            d = B;
          }
          break;
        } else {
          if (p1 > M) {
            A += C;
            B += D;
          } else {
            C += A;
            D += B;
          }
          if (B > N) {
            n = C;
            d = D;
          } else {
            n = A;
            d = B;
          }
        }
      }
      n = BigInt(n) * BigInt(z);
      d = BigInt(d);
    }
  } else if (typeof p1 === "string") {
    let ndx = 0;
    let v = C_ZERO, w = C_ZERO, x = C_ZERO, y = C_ONE, z = C_ONE;
    let match = p1.replace(/_/g, "").match(/\d+|./g);
    if (match === null)
      throw InvalidParameter();
    if (match[ndx] === "-") {
      s = -C_ONE;
      ndx++;
    } else if (match[ndx] === "+") {
      ndx++;
    }
    if (match.length === ndx + 1) {
      w = assign(match[ndx++], s);
    } else if (match[ndx + 1] === "." || match[ndx] === ".") {
      if (match[ndx] !== ".") {
        v = assign(match[ndx++], s);
      }
      ndx++;
      if (ndx + 1 === match.length || match[ndx + 1] === "(" && match[ndx + 3] === ")" || match[ndx + 1] === "'" && match[ndx + 3] === "'") {
        w = assign(match[ndx], s);
        y = C_TEN ** BigInt(match[ndx].length);
        ndx++;
      }
      if (match[ndx] === "(" && match[ndx + 2] === ")" || match[ndx] === "'" && match[ndx + 2] === "'") {
        x = assign(match[ndx + 1], s);
        z = C_TEN ** BigInt(match[ndx + 1].length) - C_ONE;
        ndx += 3;
      }
    } else if (match[ndx + 1] === "/" || match[ndx + 1] === ":") {
      w = assign(match[ndx], s);
      y = assign(match[ndx + 2], C_ONE);
      ndx += 3;
    } else if (match[ndx + 3] === "/" && match[ndx + 1] === " ") {
      v = assign(match[ndx], s);
      w = assign(match[ndx + 2], s);
      y = assign(match[ndx + 4], C_ONE);
      ndx += 5;
    }
    if (match.length <= ndx) {
      d = y * z;
      s = /* void */
      n = x + d * v + z * w;
    } else {
      throw InvalidParameter();
    }
  } else if (typeof p1 === "bigint") {
    n = p1;
    s = p1;
    d = C_ONE;
  } else {
    throw InvalidParameter();
  }
  if (d === C_ZERO) {
    throw DivisionByZero();
  }
  P["s"] = s < C_ZERO ? -C_ONE : C_ONE;
  P["n"] = n < C_ZERO ? -n : n;
  P["d"] = d < C_ZERO ? -d : d;
};
function modpow(b, e, m) {
  let r = C_ONE;
  for (; e > C_ZERO; b = b * b % m, e >>= C_ONE) {
    if (e & C_ONE) {
      r = r * b % m;
    }
  }
  return r;
}
function cycleLen(n, d) {
  for (; d % C_TWO === C_ZERO; d /= C_TWO) {
  }
  for (; d % C_FIVE === C_ZERO; d /= C_FIVE) {
  }
  if (d === C_ONE)
    return C_ZERO;
  let rem = C_TEN % d;
  let t = 1;
  for (; rem !== C_ONE; t++) {
    rem = rem * C_TEN % d;
    if (t > MAX_CYCLE_LEN)
      return C_ZERO;
  }
  return BigInt(t);
}
function cycleStart(n, d, len) {
  let rem1 = C_ONE;
  let rem2 = modpow(C_TEN, len, d);
  for (let t = 0; t < 300; t++) {
    if (rem1 === rem2)
      return BigInt(t);
    rem1 = rem1 * C_TEN % d;
    rem2 = rem2 * C_TEN % d;
  }
  return 0;
}
function gcd(a, b) {
  if (!a)
    return b;
  if (!b)
    return a;
  while (1) {
    a %= b;
    if (!a)
      return b;
    b %= a;
    if (!b)
      return a;
  }
}
function Fraction(a, b) {
  parse(a, b);
  if (this instanceof Fraction) {
    a = gcd(P["d"], P["n"]);
    this["s"] = P["s"];
    this["n"] = P["n"] / a;
    this["d"] = P["d"] / a;
  } else {
    return newFraction(P["s"] * P["n"], P["d"]);
  }
}
var DivisionByZero = function() {
  return new Error("Division by Zero");
};
var InvalidParameter = function() {
  return new Error("Invalid argument");
};
var NonIntegerParameter = function() {
  return new Error("Parameters must be integer");
};
Fraction.prototype = {
  "s": C_ONE,
  "n": C_ZERO,
  "d": C_ONE,
  /**
   * Calculates the absolute value
   *
   * Ex: new Fraction(-4).abs() => 4
   **/
  "abs": function() {
    return newFraction(this["n"], this["d"]);
  },
  /**
   * Inverts the sign of the current fraction
   *
   * Ex: new Fraction(-4).neg() => 4
   **/
  "neg": function() {
    return newFraction(-this["s"] * this["n"], this["d"]);
  },
  /**
   * Adds two rational numbers
   *
   * Ex: new Fraction({n: 2, d: 3}).add("14.9") => 467 / 30
   **/
  "add": function(a, b) {
    parse(a, b);
    return newFraction(
      this["s"] * this["n"] * P["d"] + P["s"] * this["d"] * P["n"],
      this["d"] * P["d"]
    );
  },
  /**
   * Subtracts two rational numbers
   *
   * Ex: new Fraction({n: 2, d: 3}).add("14.9") => -427 / 30
   **/
  "sub": function(a, b) {
    parse(a, b);
    return newFraction(
      this["s"] * this["n"] * P["d"] - P["s"] * this["d"] * P["n"],
      this["d"] * P["d"]
    );
  },
  /**
   * Multiplies two rational numbers
   *
   * Ex: new Fraction("-17.(345)").mul(3) => 5776 / 111
   **/
  "mul": function(a, b) {
    parse(a, b);
    return newFraction(
      this["s"] * P["s"] * this["n"] * P["n"],
      this["d"] * P["d"]
    );
  },
  /**
   * Divides two rational numbers
   *
   * Ex: new Fraction("-17.(345)").inverse().div(3)
   **/
  "div": function(a, b) {
    parse(a, b);
    return newFraction(
      this["s"] * P["s"] * this["n"] * P["d"],
      this["d"] * P["n"]
    );
  },
  /**
   * Clones the actual object
   *
   * Ex: new Fraction("-17.(345)").clone()
   **/
  "clone": function() {
    return newFraction(this["s"] * this["n"], this["d"]);
  },
  /**
   * Calculates the modulo of two rational numbers - a more precise fmod
   *
   * Ex: new Fraction('4.(3)').mod([7, 8]) => (13/3) % (7/8) = (5/6)
   * Ex: new Fraction(20, 10).mod().equals(0) ? "is Integer"
   **/
  "mod": function(a, b) {
    if (a === void 0) {
      return newFraction(this["s"] * this["n"] % this["d"], C_ONE);
    }
    parse(a, b);
    if (C_ZERO === P["n"] * this["d"]) {
      throw DivisionByZero();
    }
    return newFraction(
      this["s"] * (P["d"] * this["n"]) % (P["n"] * this["d"]),
      P["d"] * this["d"]
    );
  },
  /**
   * Calculates the fractional gcd of two rational numbers
   *
   * Ex: new Fraction(5,8).gcd(3,7) => 1/56
   */
  "gcd": function(a, b) {
    parse(a, b);
    return newFraction(gcd(P["n"], this["n"]) * gcd(P["d"], this["d"]), P["d"] * this["d"]);
  },
  /**
   * Calculates the fractional lcm of two rational numbers
   *
   * Ex: new Fraction(5,8).lcm(3,7) => 15
   */
  "lcm": function(a, b) {
    parse(a, b);
    if (P["n"] === C_ZERO && this["n"] === C_ZERO) {
      return newFraction(C_ZERO, C_ONE);
    }
    return newFraction(P["n"] * this["n"], gcd(P["n"], this["n"]) * gcd(P["d"], this["d"]));
  },
  /**
   * Gets the inverse of the fraction, means numerator and denominator are exchanged
   *
   * Ex: new Fraction([-3, 4]).inverse() => -4 / 3
   **/
  "inverse": function() {
    return newFraction(this["s"] * this["d"], this["n"]);
  },
  /**
   * Calculates the fraction to some integer exponent
   *
   * Ex: new Fraction(-1,2).pow(-3) => -8
   */
  "pow": function(a, b) {
    parse(a, b);
    if (P["d"] === C_ONE) {
      if (P["s"] < C_ZERO) {
        return newFraction((this["s"] * this["d"]) ** P["n"], this["n"] ** P["n"]);
      } else {
        return newFraction((this["s"] * this["n"]) ** P["n"], this["d"] ** P["n"]);
      }
    }
    if (this["s"] < C_ZERO) return null;
    let N = factorize(this["n"]);
    let D = factorize(this["d"]);
    let n = C_ONE;
    let d = C_ONE;
    for (let k in N) {
      if (k === "1") continue;
      if (k === "0") {
        n = C_ZERO;
        break;
      }
      N[k] *= P["n"];
      if (N[k] % P["d"] === C_ZERO) {
        N[k] /= P["d"];
      } else return null;
      n *= BigInt(k) ** N[k];
    }
    for (let k in D) {
      if (k === "1") continue;
      D[k] *= P["n"];
      if (D[k] % P["d"] === C_ZERO) {
        D[k] /= P["d"];
      } else return null;
      d *= BigInt(k) ** D[k];
    }
    if (P["s"] < C_ZERO) {
      return newFraction(d, n);
    }
    return newFraction(n, d);
  },
  /**
   * Calculates the logarithm of a fraction to a given rational base
   *
   * Ex: new Fraction(27, 8).log(9, 4) => 3/2
   */
  "log": function(a, b) {
    parse(a, b);
    if (this["s"] <= C_ZERO || P["s"] <= C_ZERO) return null;
    const allPrimes = /* @__PURE__ */ Object.create(null);
    const baseFactors = factorize(P["n"]);
    const T1 = factorize(P["d"]);
    const numberFactors = factorize(this["n"]);
    const T2 = factorize(this["d"]);
    for (const prime in T1) {
      baseFactors[prime] = (baseFactors[prime] || C_ZERO) - T1[prime];
    }
    for (const prime in T2) {
      numberFactors[prime] = (numberFactors[prime] || C_ZERO) - T2[prime];
    }
    for (const prime in baseFactors) {
      if (prime === "1") continue;
      allPrimes[prime] = true;
    }
    for (const prime in numberFactors) {
      if (prime === "1") continue;
      allPrimes[prime] = true;
    }
    let retN = null;
    let retD = null;
    for (const prime in allPrimes) {
      const baseExponent = baseFactors[prime] || C_ZERO;
      const numberExponent = numberFactors[prime] || C_ZERO;
      if (baseExponent === C_ZERO) {
        if (numberExponent !== C_ZERO) {
          return null;
        }
        continue;
      }
      let curN = numberExponent;
      let curD = baseExponent;
      const gcdValue = gcd(curN, curD);
      curN /= gcdValue;
      curD /= gcdValue;
      if (retN === null && retD === null) {
        retN = curN;
        retD = curD;
      } else if (curN * retD !== retN * curD) {
        return null;
      }
    }
    return retN !== null && retD !== null ? newFraction(retN, retD) : null;
  },
  /**
   * Check if two rational numbers are the same
   *
   * Ex: new Fraction(19.6).equals([98, 5]);
   **/
  "equals": function(a, b) {
    parse(a, b);
    return this["s"] * this["n"] * P["d"] === P["s"] * P["n"] * this["d"];
  },
  /**
   * Check if this rational number is less than another
   *
   * Ex: new Fraction(19.6).lt([98, 5]);
   **/
  "lt": function(a, b) {
    parse(a, b);
    return this["s"] * this["n"] * P["d"] < P["s"] * P["n"] * this["d"];
  },
  /**
   * Check if this rational number is less than or equal another
   *
   * Ex: new Fraction(19.6).lt([98, 5]);
   **/
  "lte": function(a, b) {
    parse(a, b);
    return this["s"] * this["n"] * P["d"] <= P["s"] * P["n"] * this["d"];
  },
  /**
   * Check if this rational number is greater than another
   *
   * Ex: new Fraction(19.6).lt([98, 5]);
   **/
  "gt": function(a, b) {
    parse(a, b);
    return this["s"] * this["n"] * P["d"] > P["s"] * P["n"] * this["d"];
  },
  /**
   * Check if this rational number is greater than or equal another
   *
   * Ex: new Fraction(19.6).lt([98, 5]);
   **/
  "gte": function(a, b) {
    parse(a, b);
    return this["s"] * this["n"] * P["d"] >= P["s"] * P["n"] * this["d"];
  },
  /**
   * Compare two rational numbers
   * < 0 iff this < that
   * > 0 iff this > that
   * = 0 iff this = that
   *
   * Ex: new Fraction(19.6).compare([98, 5]);
   **/
  "compare": function(a, b) {
    parse(a, b);
    let t = this["s"] * this["n"] * P["d"] - P["s"] * P["n"] * this["d"];
    return (C_ZERO < t) - (t < C_ZERO);
  },
  /**
   * Calculates the ceil of a rational number
   *
   * Ex: new Fraction('4.(3)').ceil() => (5 / 1)
   **/
  "ceil": function(places) {
    places = C_TEN ** BigInt(places || 0);
    return newFraction(
      ifloor(this["s"] * places * this["n"] / this["d"]) + (places * this["n"] % this["d"] > C_ZERO && this["s"] >= C_ZERO ? C_ONE : C_ZERO),
      places
    );
  },
  /**
   * Calculates the floor of a rational number
   *
   * Ex: new Fraction('4.(3)').floor() => (4 / 1)
   **/
  "floor": function(places) {
    places = C_TEN ** BigInt(places || 0);
    return newFraction(
      ifloor(this["s"] * places * this["n"] / this["d"]) - (places * this["n"] % this["d"] > C_ZERO && this["s"] < C_ZERO ? C_ONE : C_ZERO),
      places
    );
  },
  /**
   * Rounds a rational numbers
   *
   * Ex: new Fraction('4.(3)').round() => (4 / 1)
   **/
  "round": function(places) {
    places = C_TEN ** BigInt(places || 0);
    return newFraction(
      ifloor(this["s"] * places * this["n"] / this["d"]) + this["s"] * ((this["s"] >= C_ZERO ? C_ONE : C_ZERO) + C_TWO * (places * this["n"] % this["d"]) > this["d"] ? C_ONE : C_ZERO),
      places
    );
  },
  /**
    * Rounds a rational number to a multiple of another rational number
    *
    * Ex: new Fraction('0.9').roundTo("1/8") => 7 / 8
    **/
  "roundTo": function(a, b) {
    parse(a, b);
    const n = this["n"] * P["d"];
    const d = this["d"] * P["n"];
    const r = n % d;
    let k = ifloor(n / d);
    if (r + r >= d) {
      k++;
    }
    return newFraction(this["s"] * k * P["n"], P["d"]);
  },
  /**
   * Check if two rational numbers are divisible
   *
   * Ex: new Fraction(19.6).divisible(1.5);
   */
  "divisible": function(a, b) {
    parse(a, b);
    if (P["n"] === C_ZERO) return false;
    return this["n"] * P["d"] % (P["n"] * this["d"]) === C_ZERO;
  },
  /**
   * Returns a decimal representation of the fraction
   *
   * Ex: new Fraction("100.'91823'").valueOf() => 100.91823918239183
   **/
  "valueOf": function() {
    return Number(this["s"] * this["n"]) / Number(this["d"]);
  },
  /**
   * Creates a string representation of a fraction with all digits
   *
   * Ex: new Fraction("100.'91823'").toString() => "100.(91823)"
   **/
  "toString": function(dec = 15) {
    let N = this["n"];
    let D = this["d"];
    let cycLen = cycleLen(N, D);
    let cycOff = cycleStart(N, D, cycLen);
    let str = this["s"] < C_ZERO ? "-" : "";
    str += ifloor(N / D);
    N %= D;
    N *= C_TEN;
    if (N)
      str += ".";
    if (cycLen) {
      for (let i = cycOff; i--; ) {
        str += ifloor(N / D);
        N %= D;
        N *= C_TEN;
      }
      str += "(";
      for (let i = cycLen; i--; ) {
        str += ifloor(N / D);
        N %= D;
        N *= C_TEN;
      }
      str += ")";
    } else {
      for (let i = dec; N && i--; ) {
        str += ifloor(N / D);
        N %= D;
        N *= C_TEN;
      }
    }
    return str;
  },
  /**
   * Returns a string-fraction representation of a Fraction object
   *
   * Ex: new Fraction("1.'3'").toFraction() => "4 1/3"
   **/
  "toFraction": function(showMixed = false) {
    let n = this["n"];
    let d = this["d"];
    let str = this["s"] < C_ZERO ? "-" : "";
    if (d === C_ONE) {
      str += n;
    } else {
      const whole = ifloor(n / d);
      if (showMixed && whole > C_ZERO) {
        str += whole;
        str += " ";
        n %= d;
      }
      str += n;
      str += "/";
      str += d;
    }
    return str;
  },
  /**
   * Returns a latex representation of a Fraction object
   *
   * Ex: new Fraction("1.'3'").toLatex() => "\frac{4}{3}"
   **/
  "toLatex": function(showMixed = false) {
    let n = this["n"];
    let d = this["d"];
    let str = this["s"] < C_ZERO ? "-" : "";
    if (d === C_ONE) {
      str += n;
    } else {
      const whole = ifloor(n / d);
      if (showMixed && whole > C_ZERO) {
        str += whole;
        n %= d;
      }
      str += "\\frac{";
      str += n;
      str += "}{";
      str += d;
      str += "}";
    }
    return str;
  },
  /**
   * Returns an array of continued fraction elements
   *
   * Ex: new Fraction("7/8").toContinued() => [0,1,7]
   */
  "toContinued": function() {
    let a = this["n"];
    let b = this["d"];
    const res = [];
    while (b) {
      res.push(ifloor(a / b));
      const t = a % b;
      a = b;
      b = t;
    }
    return res;
  },
  "simplify": function(eps = 1e-3) {
    const ieps = BigInt(Math.ceil(1 / eps));
    const thisABS = this["abs"]();
    const cont = thisABS["toContinued"]();
    for (let i = 1; i < cont.length; i++) {
      let s = newFraction(cont[i - 1], C_ONE);
      for (let k = i - 2; k >= 0; k--) {
        s = s["inverse"]()["add"](cont[k]);
      }
      let t = s["sub"](thisABS);
      if (t["n"] * ieps < t["d"]) {
        return s["mul"](this["s"]);
      }
    }
    return this;
  }
};

// src/quantity/numbers/rational.ts
var zero = { n: 0n, d: 1n };
var one = { n: 1n, d: 1n };
function rational(n, d = 1n) {
  const denominator = BigInt(d);
  return denominator === 1n ? { n: BigInt(n), d: 1n } : reduce(BigInt(n), denominator);
}
function add(a, b) {
  if (a.d === b.d) return a.d === 1n ? { n: a.n + b.n, d: 1n } : reduce(a.n + b.n, a.d);
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d);
}
function subtract(a, b) {
  return add(a, negate(b));
}
function multiply(a, b) {
  return a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : reduce(a.n * b.n, a.d * b.d);
}
function divide(a, b) {
  return b.n === b.d ? a : reduce(a.n * b.d, a.d * b.n);
}
function negate(a) {
  return { n: -a.n, d: a.d };
}
function abs(a) {
  return a.n < 0n ? negate(a) : a;
}
function compare(a, b) {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
function equals(a, b) {
  return a.n === b.n && a.d === b.d;
}
function isInteger(a) {
  return a.d === 1n;
}
function floor(a) {
  const quotient2 = a.n / a.d;
  return a.n < 0n && a.d !== 1n ? quotient2 - 1n : quotient2;
}
function ceil(a) {
  return -floor(negate(a));
}
function min(a, b) {
  return compare(a, b) <= 0 ? a : b;
}
function reduce(n, d) {
  const fraction2 = new Fraction(n, d);
  return { n: fraction2.s * fraction2.n, d: fraction2.d };
}

// src/quantity/numbers/numeral.ts
var digits = new Map(
  ["\u96F6\u3007", "\u4E00\u58F9", "\u4E8C\u4E24\u8D30", "\u4E09\u53C1", "\u56DB\u8086", "\u4E94\u4F0D", "\u516D\u9646", "\u4E03\u67D2", "\u516B\u634C", "\u4E5D\u7396"].flatMap(
    (chars, digit) => Array.from(chars, (char) => [char, digit])
  )
);
var ranks = /* @__PURE__ */ new Map([
  ["\u5341", 10],
  ["\u62FE", 10],
  ["\u767E", 100],
  ["\u4F70", 100],
  ["\u5343", 1e3],
  ["\u4EDF", 1e3]
]);
var myriad = 10000n;
var myriadSquared = 100000000n;
var longest2 = 40;
function readNumeral(text2, at3) {
  if (!startsNumeral(text2.charAt(at3))) return null;
  let end = at3;
  while (end - at3 <= longest2 && isNumeralChar(text2.charAt(end))) end++;
  const whole = end - at3 > longest2 ? null : wholeOf(text2.slice(at3, end));
  if (whole === null) return { value: null, end };
  if (text2.charAt(end) !== "\u70B9" || !digits.has(text2.charAt(end + 1))) return { value: rational(whole), end };
  return withDecimals(whole, text2, end + 1);
}
function startsNumeral(char) {
  return digits.has(char) || char === "\u5341" || char === "\u62FE";
}
function isNumeralChar(char) {
  return digits.has(char) || ranks.has(char) || char === "\u4E07" || char === "\u4EBF";
}
function withDecimals(whole, text2, from) {
  let n = whole;
  let d = 1n;
  let end = from;
  for (; end - from <= longest2; end++) {
    const digit = digits.get(text2.charAt(end));
    if (digit === void 0) break;
    n = n * 10n + BigInt(digit);
    d *= 10n;
  }
  return { value: end - from > longest2 ? null : rational(n, d), end };
}
function wholeOf(chars) {
  if (chars === "\u96F6" || chars === "\u3007") return 0n;
  let above = 0n;
  let section = 0n;
  let group = 0;
  let rank = Infinity;
  let digit = null;
  let gap = false;
  for (const char of chars) {
    const given = digits.get(char);
    const rankOf = ranks.get(char);
    if (given === 0) {
      const begins = above === 0n && section === 0n && group === 0;
      if (gap || digit !== null || begins) return null;
      gap = true;
    } else if (given !== void 0) {
      if (digit !== null) return null;
      digit = given;
    } else if (rankOf !== void 0) {
      if (rankOf >= rank) return null;
      if (digit === null && (rankOf !== 10 || gap || rank === 1e3)) return null;
      group += (digit ?? 1) * rankOf;
      digit = null;
      gap = false;
      rank = rankOf;
    } else {
      if (digit !== null && !(gap || rank === 10 || group === 0)) return null;
      if (gap && digit === null) return null;
      const finished = BigInt(group + (digit ?? 0));
      if (char === "\u4E07") {
        if (finished === 0n || section !== 0n) return null;
        section = finished * myriad;
      } else {
        if (finished + section === 0n || above !== 0n) return null;
        above = (finished + section) * myriadSquared;
        section = 0n;
      }
      group = 0;
      digit = null;
      gap = false;
      rank = Infinity;
    }
  }
  const first = above === 0n && section === 0n && group === 0;
  if (digit !== null && !(gap || rank === 10 || first)) return null;
  if (gap && digit === null) return null;
  return above + section + BigInt(group + (digit ?? 0));
}

// src/quantity/numbers/parse-number.ts
var longestNumber = 1e3;
var comma = 44;
var space2 = 32;
var point = 46;
function scanNumber(text2, at3, commas = true) {
  const first = codeAt(text2, at3);
  const signed = first === 43 || first === 45;
  const from = signed ? at3 + 1 : at3;
  if (!isDigit(codeAt(text2, from)) && !(codeAt(text2, from) === point && isDigit(codeAt(text2, from + 1)))) {
    const numeral = readNumeral(text2, at3);
    return numeral && { ...numeral, numeral: true };
  }
  const whole = scanWhole(text2, from, commas);
  const hasDecimals = codeAt(text2, whole.end) === point && isDigit(codeAt(text2, whole.end + 1));
  const end = hasDecimals ? digitsEnd(text2, whole.end + 1) : whole.end;
  const goesOn = isDigit(codeAt(text2, end + 1)) && (hasDecimals && codeAt(text2, end) === point || commas && codeAt(text2, end) === comma);
  if (!whole.sound || goesOn || end - at3 > longestNumber) return { value: null, end, numeral: false };
  const decimals = hasDecimals ? end - whole.end - 1 : 0;
  const n = BigInt(asciiDigits(text2, from, end));
  const value = rational(signed && first === 45 ? -n : n, 10n ** BigInt(decimals));
  return { value, end, numeral: false };
}
function readNumber(text2, at3) {
  const reading = scanNumber(text2, at3);
  if (!reading || reading.value === null) return null;
  const multiplier = reading.numeral ? null : readMultiplier(text2, reading.end);
  if (!multiplier) return { value: reading.value, end: reading.end };
  return { value: multiply(reading.value, rational(multiplier.factor)), end: multiplier.end };
}
function parseNumber(text2) {
  if (/^-?\d{1,15}$/.test(text2)) return { n: BigInt(text2), d: 1n };
  const trimmed = text2.trim();
  const number2 = readNumber(trimmed, 0);
  return number2 && number2.end === trimmed.length ? number2.value : null;
}
function startsNumber(text2, at3) {
  return scanStart(text2, at3) || readNumeral(text2, at3) !== null;
}
function scanStart(text2, at3) {
  const code3 = codeAt(text2, at3);
  const from = code3 === 43 || code3 === 45 ? at3 + 1 : at3;
  return isDigit(codeAt(text2, from)) || codeAt(text2, from) === point && isDigit(codeAt(text2, from + 1));
}
function scanWhole(text2, from, commas) {
  let end = digitsEnd(text2, from);
  const mark = codeAt(text2, end);
  if (end - from > 3 || end === from) return { end, sound: !isBrokenGroup(text2, end, commas) };
  if (mark !== space2 && !(commas && mark === comma)) return { end, sound: true };
  const leadingZero = codeAt(text2, from) === 48;
  if (leadingZero && mark === space2) return { end, sound: true };
  while (codeAt(text2, end) === mark && digitsEnd(text2, end + 1) === end + 4) end += 4;
  return { end, sound: !leadingZero && !isBrokenGroup(text2, end, commas) };
}
function isBrokenGroup(text2, at3, commas) {
  return commas && codeAt(text2, at3) === comma && isDigit(codeAt(text2, at3 + 1));
}
function digitsEnd(text2, from) {
  let end = from;
  while (isDigit(codeAt(text2, end))) end++;
  return end;
}
function asciiDigits(text2, from, end) {
  let digits3 = "";
  for (let i = from; i < end; i++) {
    const code3 = codeAt(text2, i);
    if (isDigit(code3)) digits3 += String.fromCharCode(code3);
  }
  return digits3;
}

// src/quantity/words/word-list.ts
function wordsOf(rows) {
  return parted(rows, /\s+/);
}
function phrasesOf(rows) {
  return parted(rows, /\s*,\s*/);
}
function parted(rows, separator) {
  return new Map(
    rows.flatMap(
      ([meaning, words2]) => words2.trim().split(separator).map((word) => [word.replaceAll(/\s+/g, " "), meaning])
    )
  );
}

// src/quantity/words/comparator-words.ts
var chineseBefore = wordsOf([
  [">=", "\u4E0D\u4F4E\u4E8E \u4E0D\u5F97\u4F4E\u4E8E \u4E0D\u80FD\u4F4E\u4E8E \u4E0D\u5E94\u4F4E\u4E8E \u5E94\u4E0D\u4F4E\u4E8E \u4E0D\u5C11\u4E8E \u4E0D\u5F97\u5C11\u4E8E \u4E0D\u80FD\u5C11\u4E8E \u4E0D\u5C0F\u4E8E \u4E0D\u5F97\u5C0F\u4E8E \u4E0D\u4E0B\u4E8E"],
  [">=", "\u81F3\u5C11 \u6700\u5C11 \u6700\u4F4E \u8FBE\u5230 \u8FBE \u5927\u4E8E\u7B49\u4E8E \u5927\u4E8E\u6216\u7B49\u4E8E \u9AD8\u4E8E\u7B49\u4E8E \u9AD8\u4E8E\u6216\u7B49\u4E8E"],
  [">", "\u8D85\u8FC7 \u7A81\u7834 \u9AD8\u4E8E \u5927\u4E8E \u591A\u4E8E \u8D85\u51FA"],
  ["<=", "\u4E0D\u8D85\u8FC7 \u4E0D\u5F97\u8D85\u8FC7 \u4E0D\u80FD\u8D85\u8FC7 \u4E0D\u5E94\u8D85\u8FC7 \u5E94\u4E0D\u8D85\u8FC7 \u4E0D\u8D85\u51FA \u4E0D\u7A81\u7834 \u4E0D\u9AD8\u4E8E \u4E0D\u5F97\u9AD8\u4E8E \u4E0D\u80FD\u9AD8\u4E8E"],
  ["<=", "\u4E0D\u5927\u4E8E \u4E0D\u5F97\u5927\u4E8E \u4E0D\u591A\u4E8E \u4E0D\u5F97\u591A\u4E8E \u81F3\u591A \u6700\u591A \u6700\u9AD8 \u5C0F\u4E8E\u7B49\u4E8E \u5C0F\u4E8E\u6216\u7B49\u4E8E \u4F4E\u4E8E\u7B49\u4E8E \u4F4E\u4E8E\u6216\u7B49\u4E8E"],
  ["<=", "\u63A7\u5236\u5728 \u63A7\u5236\u5230 \u964D\u5230 \u964D\u81F3 \u964D\u4E3A \u4E0B\u964D\u5230 \u4E0B\u964D\u81F3 \u964D\u4F4E\u5230 \u964D\u4F4E\u81F3 \u51CF\u5C11\u5230 \u51CF\u5C11\u81F3 \u538B\u51CF\u5230 \u538B\u51CF\u81F3"],
  ["<=", "\u538B\u7F29\u5230 \u538B\u7F29\u81F3 \u7F29\u77ED\u5230 \u7F29\u77ED\u81F3 \u7F29\u77ED\u4E3A \u7F29\u51CF\u5230 \u7F29\u51CF\u81F3 \u538B\u964D\u5230 \u538B\u964D\u81F3 \u4E0B\u964D\u4E3A \u964D\u4F4E\u4E3A \u51CF\u5C11\u4E3A"],
  ["<", "\u4F4E\u4E8E \u5C11\u4E8E \u5C0F\u4E8E \u4E0D\u8DB3 \u4E0D\u6EE1 \u672A\u6EE1 \u4E0D\u5230"],
  ["=", "\u7B49\u4E8E"]
]);
var chineseAfter = wordsOf([
  [">=", "\u4EE5\u4E0A \u53CA\u4EE5\u4E0A \u6216\u4EE5\u4E0A"],
  [">", "\u4EE5\u5916 \u4E4B\u5916"],
  ["<=", "\u4EE5\u4E0B \u53CA\u4EE5\u4E0B \u6216\u4EE5\u4E0B \u4EE5\u5185 \u53CA\u4EE5\u5185 \u4E4B\u5185"]
]);
var englishBefore = phrasesOf([
  [">=", "at least, minimum, minimum of, a minimum of, min"],
  [">=", "not less than, no less than, not fewer than, no fewer than, not lower than, no lower than"],
  [">=", "not below, not under, greater than or equal to, more than or equal to"],
  [">", "more than, greater than, higher than, above, over, exceeding, exceeds, exceed, in excess of"],
  ["<=", "at most, up to, maximum, maximum of, a maximum of, max, within, capped at"],
  ["<=", "not more than, no more than, not greater than, no greater than, not higher than, no higher than"],
  ["<=", "not above, not over, not exceeding, not exceed, less than or equal to, fewer than or equal to"],
  ["<=", "fall to, falls to, decrease to, decreases to, reduce to, reduced to, drop to, cut to"],
  ["<", "less than, fewer than, lower than, smaller than, below, under"],
  ["=", "equal to, equals, exactly"]
]);
var englishAfter = phrasesOf([
  [">=", "at the least, at the very least"],
  ["<=", "at the most, at the very most"],
  [">=", "or more, or above, or higher, or greater, or over, and more, and above, and higher, and over"],
  ["<=", "or less, or fewer, or below, or lower, or under, and less, and fewer, and below, and under"]
]);
var symbols = wordsOf([
  [">=", "\u2265 \u2267 \u2A7E >= =>"],
  [">", ">"],
  ["<=", "\u2264 \u2266 \u2A7D <= =<"],
  ["<", "<"],
  ["=", "= =="]
]);

// src/quantity/words/other-words.ts
var chineseWords = wordsOf([
  ["neutral", "\u529B\u4E89 \u4E89\u53D6 \u786E\u4FDD \u5B9E\u73B0 \u4FDD\u6301 \u4FDD\u6301\u5728 \u7A33\u5B9A \u7A33\u5B9A\u5728 \u5747 \u5E73\u5747 \u5404 \u4E3A \u540C\u6BD4"],
  ["neutral", "\u63D0\u9AD8 \u63D0\u9AD8\u5230 \u63D0\u9AD8\u81F3 \u63D0\u5347 \u63D0\u5347\u5230 \u63D0\u5347\u81F3 \u589E\u52A0 \u589E\u52A0\u5230 \u589E\u52A0\u81F3 \u589E\u957F \u589E\u957F\u5230 \u4E0A\u5347 \u4E0A\u5347\u5230 \u4E0A\u5347\u81F3"],
  ["neutral", "\u6269\u5927\u5230 \u6269\u5927\u81F3 \u5EF6\u957F\u5230 \u5EF6\u957F\u81F3 \u589E\u81F3 \u5347\u81F3 \u5347\u5230 \u8FBE\u5230\u4E86 \u589E\u52A0\u4E3A \u63D0\u9AD8\u4E3A"],
  ["absence", "\u65E0 \u4E0D\u53D1\u751F \u4E0D\u5F97\u53D1\u751F \u672A\u53D1\u751F \u65E0\u53D1\u751F \u96F6\u53D1\u751F \u96F6\u62A5\u544A \u4E0D\u51FA\u73B0 \u6CA1\u6709 \u675C\u7EDD \u675C\u7EDD\u53D1\u751F"],
  ["decline", "\u4E0B\u964D \u51CF\u5C11 \u964D\u4F4E \u538B\u51CF \u524A\u51CF"],
  ["approximately", "\u7EA6 \u8FD1 \u5927\u7EA6 \u7EA6\u4E3A"],
  ["approximate", "\u5DE6\u53F3 \u4E0A\u4E0B"],
  ["between", "\u4ECB\u4E8E"],
  ["at", "\u5728"],
  ["among", "\u4E4B\u95F4"],
  ["and", "\u548C \u4E0E"],
  ["to", "\u81F3 \u5230"]
]);
var englishWords = phrasesOf([
  [
    "neutral",
    "reach, reaches, reaching, achieve, ensure, strive for, aim for, average, an average of, on average"
  ],
  ["neutral", "keep, keep at, hold at, stay at, remain at, maintain, maintain at, each"],
  [
    "neutral",
    "raise to, increase to, rise to, grow to, increase by, rise by, grow by, growth of, a growth of"
  ],
  ["absence", "none, nil, never"],
  ["zero", "zero, no"],
  [
    "decline",
    "fall by, falls by, decrease by, decreases by, decline by, drop by, reduce by, reduced by, cut by"
  ],
  ["decline", "decrease of, decline of, reduction of, a decrease of, a decline of, a reduction of, down by"],
  ["approximately", "about, around, approximately, roughly, nearly, almost, some, close to, circa"],
  ["between", "between, from"],
  ["in", "in"],
  ["and", "and"],
  ["to", "to"]
]);

// src/quantity/words/match-word.ts
var chinese = meanings(chineseWords, chineseBefore, chineseAfter);
var english = meanings(englishWords, englishBefore, englishAfter);
var longestChinese = Math.max(...[...chinese.keys()].map((word) => word.length));
var mostWords = Math.max(...[...english.keys()].map((phrase) => phrase.split(" ").length));
function matchWord(text2, at3) {
  return matchSymbol(text2, at3) ?? (isLetter(text2.charCodeAt(at3)) ? matchEnglish(text2, at3) : matchChinese(text2, at3));
}
function matchSymbol(text2, at3) {
  for (const length of [2, 1]) {
    const symbol = text2.slice(at3, at3 + length);
    const comparison = symbols.get(symbol);
    if (comparison)
      return { meaning: { kind: "comparison", side: "before", comparison }, end: at3 + symbol.length };
  }
  return null;
}
function matchChinese(text2, at3) {
  for (let length = longestChinese; length > 0; length--) {
    const word = text2.slice(at3, at3 + length);
    const meaning = chinese.get(word);
    if (meaning) return { meaning, end: at3 + word.length };
  }
  return null;
}
function matchEnglish(text2, at3) {
  if (isLetter(text2.charCodeAt(at3 - 1))) return null;
  let phrase = "";
  let end = at3;
  let found = null;
  for (let count3 = 0; count3 < mostWords; count3++) {
    const from = count3 === 0 ? at3 : skipSpaces3(text2, end);
    const wordEnd = lettersEnd(text2, from);
    if (wordEnd === from || wordEnd - from > 20) break;
    phrase += `${count3 === 0 ? "" : " "}${text2.slice(from, wordEnd).toLowerCase()}`;
    end = wordEnd;
    const meaning = english.get(phrase);
    if (meaning) found = { meaning, end };
  }
  return found;
}
function skipSpaces3(text2, at3) {
  let end = at3;
  while (/\s/.test(text2.charAt(end))) end++;
  return end;
}
function lettersEnd(text2, at3) {
  let end = at3;
  while (isLetter(text2.charCodeAt(end))) end++;
  return end;
}
function meanings(words2, before2, after2) {
  return new Map([
    ...Array.from(words2, ([word, role]) => [word, { kind: "word", role }]),
    ...comparisons("before", before2),
    ...comparisons("after", after2)
  ]);
}
function comparisons(side, words2) {
  return Array.from(words2, ([word, comparison]) => [word, { kind: "comparison", side, comparison }]);
}

// src/quantity/words/measures.ts
var chinese2 = `
\u5428 \u516C\u5428 \u516C\u65A4 \u5343\u514B \u514B \u6BEB\u514B \u5FAE\u514B \u7EB3\u514B \u65A4 \u4E24 \u516C\u91CC \u5343\u7C73 \u91CC \u7C73 \u5206\u7C73 \u5398\u7C73 \u6BEB\u7C73 \u5FAE\u7C73 \u7EB3\u7C73 \u6D77\u91CC \u5E73\u65B9\u516C\u91CC \u5E73\u65B9\u5343\u7C73 \u5E73\u65B9\u7C73 \u5E73\u7C73 \u5E73\u65B9 \u4EA9 \u516C\u9877 \u9877
\u7ACB\u65B9\u7C73 \u7ACB\u65B9 \u65B9 \u5347 \u6BEB\u5347 \u5FAE\u5347 \u5343\u5347 \u74E6 \u5343\u74E6 \u5146\u74E6 \u5343\u74E6\u65F6 \u5146\u74E6\u65F6 \u5EA6 \u5343\u4F0F \u4F0F \u5B89 \u5206\u8D1D \u5E15 \u5343\u5E15 \u5146\u5E15 \u7126 \u7126\u8033 \u5343\u7126 \u5927\u5361 \u5361 \u8D6B\u5179 \u6444\u6C0F\u5EA6 \u79D2 \u5206\u949F \u5C0F\u65F6 \u65F6
\u5929 \u65E5 \u5DE5\u4F5C\u65E5 \u4E2A\u5DE5\u4F5C\u65E5 \u5468 \u4E2A\u661F\u671F \u661F\u671F \u6708 \u4E2A\u6708 \u5B63 \u4E2A\u5B63\u5EA6 \u5B63\u5EA6 \u5E74 \u5E74\u5EA6 \u5C81 \u500D \u756A \u6807\u51C6\u7164 \u5428\u6807\u51C6\u7164 \u5428\u6807\u7164 \u84B8\u5428 \u5428\u516C\u91CC \u4EBA\u516C\u91CC \u4EBA\u65E5 \u4EBA\u5929 \u4EBA\u5E74 \u6807\u7BB1 \u6807\u53F0
\u6807\u51C6\u7BB1 \u5F53\u91CF \u5428\u5F53\u91CF \u7F8E\u5143 \u6B27\u5143 \u65E5\u5143 \u6E2F\u5143 \u6210 \u6298 \u5B66\u65F6 \u8BFE\u65F6 \u5B66\u5206 \u5206\u5236 \u7EA7 \u661F ppm ppb
`.trim().split(/\s+/);
var english2 = `
tonne ton kilogram kilogramme kilo gram gramme milligram microgram pound ounce kilometre kilometer metre meter centimetre
centimeter millimetre millimeter mile foot feet inch hectare acre litre liter millilitre milliliter gallon watt kilowatt
megawatt joule calorie volt ampere hertz decibel degree second minute hour day week month quarter year decade dollar euro
pound yen percent percentage point score
`.trim().split(/\s+/);
var short = `t kg g mg ug \xB5g km m m2 m3 m\xB2 m\xB3 km2 km\xB2 mph lb lbs cm mm ha l ml kw kwh mw mwh v hz db pa kpa mpa hr hrs min mins sec secs kms kgs inches
  gwh twh gw tw wh mj gj tj kwp mwp fte ftes wte wtes dba tb gb mb mbps gbps nm mt kt tco2 tco2e kgco2e ktco2 ktco2e mtco2 mtco2e p pence \xA2 tce \u33A1 \u33A5 \u33A2 \u339E \u338F \u338E \u339C \u339D \u33BE \u33BF \u2103`.split(
  /\s+/
);
var words = /* @__PURE__ */ new Set([
  ...chinese2,
  ...english2,
  ...english2.map((word) => `${word}s`),
  ...short
]);
function isMeasureWord(word) {
  return words.has(word.toLowerCase());
}

// src/quantity/words/counters.ts
var chinese3 = `
\u4E2A \u4F4D \u540D \u4EBA \u4EBA\u6B21 \u4EBA\u6570 \u8F6E \u8F6E\u6B21 \u5927\u7C7B \u5C0F\u7C7B \u5458 \u6237 \u5BB6 \u95F4 \u6240 \u5EA7 \u5904 \u680B \u5E62 \u5957 \u53F0 \u53F0\u6B21 \u53F0\u5957 \u8F86 \u8258 \u67B6 \u5217 \u90E8 \u4EF6 \u4EF6\u6B21 \u8D77 \u5B97 \u4F8B \u9879 \u9879\u76EE \u6B21 \u573A \u573A\u6B21 \u5C4A \u671F \u6279 \u6279\u6B21
\u6279\u4EF6 \u73ED \u73ED\u6B21 \u7EC4 \u7EC4\u6B21 \u6837 \u6837\u6B21 \u6837\u54C1 \u79CD \u7C7B \u6B3E \u4EFD \u5F20 \u672C \u518C \u5377 \u7BC7 \u9875 \u5E45 \u679A \u5757 \u9762 \u7247 \u7C92 \u9897 \u652F \u679D \u53EA \u5934 \u5339 \u7FBD \u5C3E \u682A \u68F5 \u6761 \u6839 \u7B14 \u5355 \u7968
\u5305 \u888B \u74F6 \u76D2 \u7BB1 \u6876 \u7F50 \u6346 \u526F \u53CC \u5BF9 \u628A \u9876 \u76CF \u95E8 \u53E3 \u9053 \u76D8 \u70B9\u4F4D \u7AD9 \u70B9\u6B21 \u6237\u6B21 \u5BB6\u6B21 \u8F66\u6B21 \u822A\u6B21 \u5E8A \u5E8A\u4F4D \u5F20\u5E8A\u4F4D \u53F7 \u5355\u4F4D \u4F01\u4E1A \u673A\u6784 \u54C1\u724C \u5546\u6807 \u4E13\u5229
\u6807\u51C6 \u8BFE\u9898 \u5DE5\u7A0B \u57FA\u5730 \u56ED\u533A \u8857\u9053 \u793E\u533A \u6751 \u9547 \u4E61 \u53BF \u533A \u5E02 \u7701 \u6821 \u73ED\u7EA7 \u5B66\u6821 \u533B\u9662 \u5E73\u53F0 \u56E2\u961F \u6848 \u6848\u4EF6 \u4E8B\u6545 \u6295\u8BC9 \u5C45\u6C11 \u4EBA\u53E3 \u5E38\u4F4F\u4EBA\u53E3 \u6237\u7C4D\u4EBA\u53E3
\u804C\u5DE5 \u4ECE\u4E1A\u4EBA\u5458 \u52B3\u52A8\u8005 \u5B66\u751F \u6559\u5E08 \u533B\u751F \u62A4\u58EB \u8F66\u8F86 \u8BBE\u5907 \u7535\u68AF \u4EA7\u54C1 \u4EF6\u4EA7\u54C1 \u8F86\u8F66 \u53F0\u8BBE\u5907 \u53F0\u7279\u79CD\u8BBE\u5907 \u7279\u79CD\u8BBE\u5907
`.trim().split(/\s+/);
var english3 = `
piece person people item unit case incident accident event company enterprise firm business product project award brand
trademark patent standard certificate certification laboratory lab station institution organization organisation inspection
test batch sample set device machine instrument vehicle household family population inhabitant resident capita employee worker student
teacher doctor inspector officer trainee participant district city town village school hospital bed book document report
complaint call visit session time round course site place zone base park platform center centre team member expert death
injury fatality count number head copy title entry record row position post job model type category kind item lift elevator
building house shop store farm plant workshop line road bridge measure rule law clause article meeting campaign order
`.trim().split(/\s+/);
var irregular = [
  "people",
  "persons",
  "men",
  "women",
  "children",
  "staff",
  "pcs",
  "pc",
  "criteria",
  "species",
  "series"
];
var known = /* @__PURE__ */ new Set([...chinese3, ...english3, ...irregular]);
var otherWords = /* @__PURE__ */ new Set([
  "always",
  "perhaps",
  "besides",
  "sometimes",
  "towards",
  "afterwards",
  "whereas",
  "others"
]);
var chineseCounters = [...new Set(chinese3)].sort((a, b) => b.length - a.length);
function isCounter(word) {
  const lower = word.toLowerCase();
  return known.has(lower) || isPlural(lower);
}
function isPlural(word) {
  return /^[a-z]{3,40}s$/.test(word) && !/(?:ss|us|is)$/.test(word) && !otherWords.has(word) && !isMeasureWord(word);
}

// src/quantity/units/simple-unit.ts
var ratios = new Map([
  ...[
    "%",
    "\u767E\u5206\u70B9",
    "\u4E2A\u767E\u5206\u70B9",
    "percent",
    "per cent",
    "pct",
    "percentage point",
    "percentage points",
    "pp"
  ].map((text2) => [text2, rational(1, 100)]),
  ...["\u2030", "\u5343\u5206\u70B9", "\u4E2A\u5343\u5206\u70B9", "per mille", "permille", "per mil"].map((text2) => [
    text2,
    rational(1, 1e3)
  ]),
  ...["\u2031", "basis point", "basis points"].map((text2) => [text2, rational(1, 1e4)]),
  ["\u6210", rational(1, 10)]
]);
var moneyWords = /* @__PURE__ */ new Set(["\u5143", "\u4EBA\u6C11\u5E01", "\u5143\u4EBA\u6C11\u5E01", "yuan", "rmb", "cny"]);
var plainWords = /* @__PURE__ */ new Set(["", "\u5206", "\u70B9", "point", "points", "score"]);
function parseSimpleUnit(text2) {
  const lower = text2.toLowerCase();
  const ratio = ratios.get(lower);
  if (ratio) return { text: text2, dimension: "ratio", factor: ratio, base: null };
  const bare3 = knownUnit(text2, lower, one);
  if (bare3) return bare3;
  for (const length of [2, 1]) {
    const head2 = text2.slice(0, length);
    const factor2 = multipliers.get(head2) ?? smallMultipliers.get(head2);
    const unit = factor2 === void 0 ? null : knownUnit(text2, lower.slice(length), rational(factor2));
    if (unit && text2.length >= length) return unit;
  }
  const [word = "", ...rest] = lower.split(" ");
  const factor = multiplierWords.get(word);
  return factor === void 0 ? null : knownUnit(text2, rest.join(" "), rational(factor));
}
function opaqueUnit(text2) {
  for (const length of [2, 1]) {
    const factor = multipliers.get(text2.slice(0, length));
    if (factor !== void 0 && text2.length > length) {
      return { text: text2, dimension: "opaque", factor: rational(factor), base: text2.slice(length) };
    }
  }
  return { text: text2, dimension: "opaque", factor: one, base: text2 };
}
function knownUnit(text2, word, factor) {
  if (plainWords.has(word)) return { text: text2, dimension: "plain", factor, base: null };
  if (moneyWords.has(word)) return { text: text2, dimension: "money", factor, base: null };
  return isCounter(word) ? { text: text2, dimension: "count", factor, base: null } : null;
}

// src/quantity/units/compound-unit.ts
function parseCompoundUnit(text2) {
  const parts = /^(?<upper>[^/]*?)(?:\/| ?\bper )(?<lower>[^/]+)$/i.exec(text2)?.groups;
  const upper = parts && partOf(parts["upper"]?.trim() || "\u4E2A");
  const lower = parts && lowerPart(parts["lower"] ?? "");
  if (!upper || !lower) return null;
  const factor = divide(upper.factor, lower.factor);
  return upper.counts && lower.counts ? { text: text2, dimension: "rate", factor, base: null } : { text: text2, dimension: "opaque", factor, base: `${upper.base}/${lower.base}` };
}
function lowerPart(text2) {
  const unit = text2.trim().replace(/^每/, "");
  const number2 = scanNumber(unit, 0);
  const counted3 = number2 ? unit.slice(number2.end).trim() : "";
  if (!number2) return partOf(unit);
  if (counted3 === "")
    return number2.value !== null && number2.value.n >= 100n ? { counts: true, factor: number2.value, base: "\u4E2A" } : partOf(unit);
  if (number2.value === null || number2.value.n <= 0n) return null;
  const rest = partOf(counted3);
  return { ...rest, factor: multiply(rest.factor, number2.value) };
}
function partOf(text2) {
  const unit = parseSimpleUnit(text2) ?? opaqueUnit(text2);
  const { factor, dimension } = unit;
  if (dimension === "count") return { counts: true, factor, base: "\u4E2A" };
  if (dimension === "money") return { counts: false, factor, base: "\u5143" };
  if (dimension === "opaque") return { counts: false, factor, base: unit.base ?? text2 };
  return { counts: false, factor: one, base: text2 };
}

// src/quantity/units/parse-unit.ts
var longestUnit = 100;
function parseUnit(text2) {
  const tidy = narrow(text2).trim().replaceAll(/\s+/g, " ");
  if (tidy.length > longestUnit) return opaqueUnit(tidy);
  return parseSimpleUnit(tidy) ?? parseCompoundUnit(tidy) ?? opaqueUnit(tidy);
}
function isKnownUnit(unit) {
  return unit.base === null || unit.base.split("/").every((part2, at3) => isKnownPart(part2) || at3 > 0 && shortTime.test(part2));
}
var shortTime = /^(?:s|h|d|a|yr|wk)$/i;
function isKnownPart(part2) {
  return part2 !== "" && (isMeasureWord(part2) || parseSimpleUnit(part2) !== null);
}

// src/quantity/units/read-unit.ts
var unitChar = /[\p{L}\p{Sc}%‰‱°²³·^/℃\u3380-\u33df]/u;
var longestPrefix = 12;
var vague = /^[多余来几]/;
var functionWords = new Set(
  "a an and as at for from in is of on or so than that the then to up with".split(" ")
);
function readUnit(text2, at3) {
  const from = skipSpaces3(text2, at3);
  const latin = isLetter(text2.charCodeAt(from));
  const end = latin ? latinEnd(text2, from) : runEnd(text2, from);
  const written = text2.slice(from, end);
  const unit = parseUnit(written);
  if (written === "") return { unit, end: at3, rest: null };
  if (isKnownUnit(unit)) return { unit, end, rest: null };
  const known2 = latin ? lettersOnly(written) : knownPrefix(written);
  const isWord = written.length > longestUnit || vague.test(written) || functionWords.has(written.toLowerCase());
  if (isWord || known2 > 0 && written.charAt(known2) !== "/") {
    const cut = isWord ? 0 : known2;
    return {
      unit: parseUnit(written.slice(0, cut)),
      end: from + cut,
      rest: { at: from + cut, word: written.slice(cut) }
    };
  }
  return { unit, end, rest: null };
}
function knownPrefix(written) {
  for (let length = Math.min(written.length - 1, longestPrefix); length > 0; length--) {
    const cutsWord = /[a-z]/i.test(written.charAt(length - 1)) && /[a-z\d]/i.test(written.charAt(length));
    if (!cutsWord && isKnownUnit(parseUnit(written.slice(0, length)))) return length;
  }
  return 0;
}
function lettersOnly(written) {
  const letters = /^[a-z]+(?=\p{Script=Han})/iu.exec(written);
  return letters ? letters[0].length : 0;
}
function runEnd(text2, from) {
  let end = from;
  let takesDigits = false;
  while (end < text2.length) {
    const char = text2.charAt(end);
    const code3 = text2.charCodeAt(end);
    const belongs = isDigit(code3) ? takesDigits : unitChar.test(char) || isHyphen(text2, end);
    if (!belongs || stopsUnit(text2, end)) break;
    takesDigits = isLetter(code3) || takesDigits && isDigit(code3);
    end++;
    if (char === "/" || char === "\u6BCF") end = numberEnd(text2, end);
  }
  return end;
}
function numberEnd(text2, at3) {
  const number2 = scanNumber(text2, at3);
  if (!number2) return at3;
  const next = skipSpaces3(text2, number2.end);
  return unitChar.test(text2.charAt(next)) && !matchWord(text2, next) ? next : number2.end;
}
function isHyphen(text2, at3) {
  return text2.charAt(at3) === "-" && isLetter(text2.charCodeAt(at3 - 1)) && isLetter(text2.charCodeAt(at3 + 1));
}
function stopsUnit(text2, at3) {
  if (isLetter(text2.charCodeAt(at3))) return false;
  const match = matchWord(text2, at3);
  if (!match) return false;
  if (match.end - at3 > 1) return true;
  const { meaning } = match;
  const joins = meaning.kind === "word" && (meaning.role === "to" || meaning.role === "and");
  return joins && startsNumber(text2, skipSpaces3(text2, match.end));
}
function latinEnd(text2, from) {
  if (matchWord(text2, from)) return from;
  let end = runEnd(text2, from);
  const first = text2.slice(from, end).toLowerCase();
  const next = skipSpaces3(text2, end);
  const second = /[a-z]*/iy;
  second.lastIndex = next;
  const word = second.exec(text2)?.[0].toLowerCase() ?? "";
  const nextEnd = next + word.length;
  if (parseUnit(`${first} ${word}`).dimension === "ratio") end = nextEnd;
  else if (first === "per") return perEnd(text2, from) ?? end;
  else if (multiplierWords.has(first) && word !== "" && !matchWord(text2, next)) end = nextEnd;
  return perEnd(text2, skipSpaces3(text2, end)) ?? end;
}
function perEnd(text2, at3) {
  if (!/^per\s$/i.test(text2.slice(at3, at3 + 4))) return null;
  const number2 = scanNumber(text2, skipSpaces3(text2, at3 + 4));
  const from = skipSpaces3(text2, number2?.end ?? at3 + 4);
  const end = runEnd(text2, from);
  if (number2 !== null && number2.value !== null && number2.value.n >= 100n) {
    const isCounted = end !== from && parseUnit(text2.slice(from, end)).dimension !== "opaque";
    return isCounted || isKnownUnit(parseUnit(text2.slice(from, end))) ? end : number2.end;
  }
  return end === from ? null : end;
}

// src/quantity/units/read-amount.ts
var fractions = /* @__PURE__ */ new Map([
  ["\u767E\u5206\u4E4B", "%"],
  ["\u5343\u5206\u4E4B", "\u2030"],
  ["\u4E07\u5206\u4E4B", "\u2031"]
]);
function readAmount(text2, at3, commas = true) {
  const fraction2 = fractions.get(text2.slice(at3, at3 + 3));
  const number2 = scanNumber(text2, fraction2 ? at3 + 3 : at3, commas);
  if (!number2) return null;
  if (number2.value === null) return { number: null, unit: parseUnit(""), end: number2.end, rest: null };
  if (fraction2) return { number: number2.value, unit: parseUnit(fraction2), end: number2.end, rest: null };
  const { unit, end, rest } = readUnit(text2, number2.end);
  if (number2.numeral && !isKnownUnit(unit)) {
    return {
      number: number2.value,
      unit: parseUnit(""),
      end: number2.end,
      rest: { at: at3, word: text2.slice(at3, end) }
    };
  }
  return { number: number2.value, unit, end, rest };
}
function quantityOf(number2, unit) {
  return { value: multiply(number2, unit.factor), unit };
}

// src/quantity/units/parse-quantity.ts
function parseQuantity(text2) {
  const narrowed2 = narrow(text2).trim();
  const amount = readAmount(narrowed2, 0);
  if (!amount || amount.number === null || amount.rest || amount.end !== narrowed2.length) return null;
  return quantityOf(amount.number, amount.unit);
}

// src/quantity/units/unit-fits.ts
function unitFits(measure3, threshold) {
  switch (measure3.dimension) {
    case "count":
    case "plain":
      return threshold.dimension === "count" || threshold.dimension === "plain";
    case "ratio":
    case "rate":
      return threshold.dimension === "ratio" || threshold.dimension === "rate";
    case "money":
      return threshold.dimension === "money";
    case "opaque":
      return threshold.dimension === "opaque" && threshold.base === measure3.base;
  }
}

// src/quantity/units/measure-unit.ts
function unitOfColumn({ type, unit }) {
  if (unit !== null && "dimension" in unit) return unit;
  if (type === "percent") return parseUnit("%");
  return unit === null ? parseUnit("") : null;
}
var countUnit = { text: "", dimension: "count", factor: { n: 1n, d: 1n }, base: null };
function ratioUnit() {
  return parseUnit("%");
}
function quotientUnit(numerator, denominator) {
  if (numerator === null || denominator === null) return null;
  if (unitFits(numerator, denominator)) return ratioUnit();
  return parseUnit(`${baseOf(numerator)}/${baseOf(denominator)}`);
}
function differenceUnit(of) {
  return of?.dimension === "ratio" || of?.dimension === "rate" ? parseUnit("\u4E2A\u767E\u5206\u70B9") : of;
}
function areAlike(one3, other) {
  return one3 === null || other === null || unitFits(one3, other);
}
function baseOf(unit) {
  if (unit.dimension === "money") return "\u5143";
  if (unit.dimension === "opaque") return unit.base ?? unit.text;
  return unit.dimension === "count" || unit.dimension === "plain" ? "\u4E2A" : "%";
}

// src/plan/read/check-value.ts
function issuesOf(schema, value) {
  switch (schema.kind) {
    case "string":
      if (typeof value !== "string") return [{ kind: "shape", expected: "text", path: [] }];
      return schema.isNonEmpty && value === "" ? [{ kind: "empty", path: [] }] : [];
    case "array":
      if (!isList(value)) return [{ kind: "shape", expected: "list", path: [] }];
      if (value.length === 0 && schema.isNonEmpty) return [{ kind: "empty", path: [] }];
      return value.flatMap(
        (item, at3) => issuesOf(schema.item, item).map((issue) => ({ ...issue, path: [at3, ...issue.path] }))
      );
    case "enum":
      return typeof value === "string" && schema.values.includes(value) ? [] : [{ kind: "choice", values: schema.values, path: [] }];
    case "union":
      return issuesOfMeant(schema.options, value);
    case "optional":
      return issuesOf(schema.inner, value);
    default:
      return [];
  }
}
function issuesOfMeant(options, value) {
  const tried = options.map((option) => issuesOf(option, value));
  const meant = tried.filter(
    (issues) => issues.every(({ kind, path }) => kind !== "shape" || path.length > 0)
  );
  const best = meant.find((issues) => issues.length === 0) ?? meant[0];
  return best ?? [{ kind: "shape", expected: "text-or-list", path: [] }];
}
function isList(value) {
  return Array.isArray(value);
}

// src/plan/read/read-fields.ts
var prose = new Set("title note reason wording reading".split(" "));
function readFields(node2, shape, thing, mistakes) {
  const map = mapOf(node2, thing, mistakes);
  if (!map) return null;
  const fields = {};
  for (const entry2 of map.entries) {
    const member = Object.hasOwn(shape, entry2.key.text) ? shape[entry2.key.text] : void 0;
    if (member) fields[entry2.key.text] = readField(entry2, member, mistakes);
    else reportUnknown2(entry2.key, Object.keys(shape), thing, mistakes);
  }
  for (const [key, member] of Object.entries(shape)) {
    if (fields[key] === void 0 && member.kind !== "optional") {
      mistakes.report("plan/missing-key", { key, thing }, map.offset);
    }
    fields[key] ??= null;
  }
  return fields;
}
function mapOf(node2, thing, mistakes) {
  if (node2.kind === "map") return node2;
  if (node2.kind !== "broken") {
    mistakes.report("plan/wrong-shape", { key: thing, expected: "map", got: shapeOf(node2) }, node2.offset);
  }
  return null;
}
function itemsOf(node2, key, mistakes) {
  if (node2.kind === "list") return node2.items;
  if (node2.kind !== "broken") {
    mistakes.report("plan/wrong-shape", { key, expected: "list", got: shapeOf(node2) }, node2.offset);
  }
  return null;
}
function shapeOf(node2) {
  return node2.kind === "scalar" && node2.text === "" ? "nothing" : node2.kind;
}
function reportUnknown2(key, known2, thing, mistakes) {
  mistakes.report(
    "plan/unknown-key",
    { key: key.text, thing, ...mistakes.nearest(key.text, known2) },
    key.offset
  );
}
function readField({ key, value: node2 }, member, mistakes) {
  if (node2.kind === "scalar" && node2.cut !== null && prose.has(key.text)) {
    mistakes.report(
      "plan/cut-by-comment",
      { key: key.text, kept: node2.text, comment: node2.cut },
      node2.offset
    );
  }
  if (member.kind === "lazy" || member.kind === "optional" && member.inner.kind === "lazy") {
    return { value: void 0, node: node2, key };
  }
  if (hasBroken(node2)) return null;
  const value = plainOf(node2);
  const issues = issuesOf(member, value);
  for (const issue of issues) reportIssue(issue, key, node2, mistakes);
  return issues.length === 0 ? { value, node: node2, key } : null;
}
function reportIssue(issue, key, node2, mistakes) {
  const place = nodeAt(node2, issue.path);
  const offset = place.kind === "scalar" && place.text === "" ? key.offset : place.offset;
  if (shapeOf(place) === "nothing" || issue.kind === "empty") {
    mistakes.report("plan/empty-value", { key: key.text }, offset);
  } else if (issue.kind === "choice" && place.kind === "scalar") {
    reportChoice(key, place, issue.values, mistakes);
  } else {
    const expected = issue.kind === "shape" ? issue.expected : "text";
    const written = expected === "text" && place.kind === "list" ? mistakes.bracketed(place.offset) : null;
    const quoted = written === null ? {} : { quoted: quotedOf(written) };
    mistakes.report("plan/wrong-shape", { key: key.text, expected, got: shapeOf(place), ...quoted }, offset);
  }
}
function quotedOf(written) {
  return written.includes('"') ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
}
function reportChoice(key, value, choices, mistakes) {
  const { near: near2 } = mistakes.nearest(value.text, choices);
  mistakes.report("plan/bad-choice", { key: key.text, value: value.text, choices, near: near2 }, value.offset);
}

// src/plan/read/read-period-rule.ts
var untilShape = { until: text };
var inForceShape = { from: text, to: text };
var fileShape = { of: oneOf(["file"]) };
function periodRuleSchema() {
  return union([text, strictObject(untilShape), strictObject(inForceShape), strictObject(fileShape)]);
}
function readPeriodRule(field, mistakes) {
  const { node: node2, key } = field;
  if (node2.kind === "scalar") {
    if (shapeOf(node2) !== "nothing") return flow(node2, field);
    mistakes.report("plan/empty-value", { key: key.text }, key.offset);
    return null;
  }
  if (entryOf(node2, "until")) {
    const until = readFields(node2, untilShape, "period", mistakes)?.until;
    return until ? { rule: { kind: "until", column: until.value }, columns: [until] } : null;
  }
  if (entryOf(node2, "of")) {
    return readFields(node2, fileShape, "period", mistakes)?.of ? { rule: { kind: "file" }, columns: [] } : null;
  }
  const fields = readFields(node2, inForceShape, "period", mistakes);
  if (!fields?.from || !fields.to) return null;
  const rule = { kind: "in-force", from: fields.from.value, to: fields.to.value };
  return { rule, columns: [fields.from, fields.to] };
}
function flow(node2, { key }) {
  const column = { value: node2.text, node: node2, key };
  return { rule: { kind: "flow", column: node2.text }, columns: [column] };
}

// src/plan/read/references.ts
function sourceNamed(name, offset, { sources, mistakes }) {
  const source = sources.get(name);
  if (source === void 0) {
    mistakes.report("plan/unknown-source", { name, ...mistakes.nearest(name, [...sources.keys()]) }, offset);
  }
  return source ?? null;
}
function columnNamed(name, offset, source, { mistakes }) {
  const column = source.columns.get(name);
  if (column === void 0) {
    const names = mistakes.nearest(name, [...source.columns.keys()]);
    mistakes.report("plan/unknown-column", { name, source: source.name, ...names }, offset);
  }
  return column ?? null;
}
function columnsNamed(field, source, scope) {
  const nodes = field.node.kind === "list" ? field.node.items : [field.node];
  const names = /* @__PURE__ */ new Set();
  for (const node2 of nodes) {
    if (node2.kind !== "scalar" || hasBroken(node2)) continue;
    columnNamed(node2.text, node2.offset, source, scope);
    if (names.has(node2.text)) scope.mistakes.report("plan/named-twice", { name: node2.text }, node2.offset);
    names.add(node2.text);
  }
  return [...names];
}
function columnOfKind(field, use, kinds4, source, scope) {
  const column = field && columnNamed(field.value, field.node.offset, source, scope);
  if (!field || !column) return null;
  if (kinds4.includes(kindOf(column.type))) return column;
  scope.mistakes.report(
    "plan/wrong-column-type",
    { column: column.name, source: source.name, type: column.type, use, wanted: kinds4 },
    field.node.offset
  );
  return null;
}
function kindOf(type) {
  return type === "integer" || type === "decimal" || type === "percent" ? "number" : type;
}

// src/plan/read/measure-scope.ts
var scopeShape = {
  period: optional(nested(periodRuleSchema)),
  each: optional(text)
};
function readScope(fields, sources, scope) {
  const { each } = fields;
  if (each) for (const source of sources) columnNamed(each.value, each.node.offset, source, scope);
  return { period: fields.period && readPeriod(fields.period, sources, scope), each: each?.value ?? null };
}
function fixedPeriod({ node: node2 }, sources) {
  if (node2.kind !== "scalar" || sources.some(({ columns }) => columns.has(node2.text))) return null;
  const period = parsePeriod(node2.text);
  return period && { kind: "fixed", period, text: node2.text };
}
function readPeriod(field, sources, scope) {
  if (field.node.kind === "scalar" && field.node.text === "all") return { kind: "all" };
  const fixed = fixedPeriod(field, sources);
  if (fixed) return fixed;
  const read = readPeriodRule(field, scope.mistakes);
  for (const column of read?.columns ?? []) {
    for (const source of sources) columnOfKind(column, "period", ["date"], source, scope);
  }
  return read?.rule ?? null;
}

// src/quantity/numbers/parse-flag.ts
var flags = new Map([
  ..."\u662F \u6709 \u5BF9 \u771F \u221A \u2713 \u2714 \u2611 \u2705 true yes y t 1".split(" ").map((word) => [word, true]),
  ..."\u5426 \u65E0 \u9519 \u5047 \xD7 \u2715 \u2717 \u2718 \u2612 \u274C false no n f 0".split(" ").map((word) => [word, false])
]);
function parseFlag(text2) {
  return flags.get(narrow(text2).replaceAll("\uFE0F", "").trim().toLowerCase()) ?? null;
}

// src/quantity/thresholds/parse-span.ts
var year = "(19\\d\\d|2[01]\\d\\d)";
var month = "(\\d{1,2})";
var quarters = new Map([
  ...["1", "2", "3", "4"].map((digit, i) => [digit, i + 1]),
  ...["\u4E00", "\u4E8C", "\u4E09", "\u56DB"].map((digit, i) => [digit, i + 1])
]);
var days = new RegExp(
  `^${year}(?:-${month}-${month}|/${month}/${month}|\\.${month}\\.${month}|\u5E74${month}\u6708${month}[\u65E5\u53F7])$`
);
var compact = new RegExp(`^${year}(\\d\\d)(\\d\\d)$`);
var months = new RegExp(`^${year}(?:-${month}|/${month}|\\.${month}|\u5E74${month}\u6708\u4EFD?)$`);
var quarter = new RegExp(`^${year}(?:\u5E74|-|/)?(?:\u7B2C?([1-4\u4E00\u4E8C\u4E09\u56DB])\u5B63\u5EA6?|Q([1-4]))$`, "i");
var half = new RegExp(`^${year}(?:\u5E74(\u4E0A|\u4E0B)\u534A\u5E74|-H([12]))$`, "i");
var wholeYear = new RegExp(`^${year}\u5E74?\u5EA6?$`);
function parseSpan(text2) {
  const tidy = narrow(text2).replaceAll(/\s+/g, "");
  if (tidy.length > 20) return null;
  const day = days.exec(tidy) ?? compact.exec(tidy);
  if (day) {
    const [y, m, d] = numbers(day);
    return one2(dayOf(y ?? 0, m ?? 0, d ?? 0));
  }
  const monthly = months.exec(tidy);
  if (monthly) {
    const [y, m] = numbers(monthly);
    return m !== void 0 && m >= 1 && m <= 12 ? monthsOf(y ?? 0, m, m) : null;
  }
  const quarterly = quarter.exec(tidy);
  if (quarterly) {
    const number2 = quarters.get(quarterly[2] ?? quarterly[3] ?? "") ?? 1;
    return monthsOf(Number(quarterly[1]), number2 * 3 - 2, number2 * 3);
  }
  const halved = half.exec(tidy);
  if (halved) {
    const number2 = halved[2] === "\u4E0B" || halved[3] === "2" ? 2 : 1;
    return monthsOf(Number(halved[1]), number2 * 6 - 5, number2 * 6);
  }
  const yearly = wholeYear.exec(tidy);
  return yearly ? monthsOf(Number(yearly[1]), 1, 12) : null;
}
function numbers(parts) {
  return parts.slice(1).filter((part2) => part2 !== void 0).map(Number);
}
function one2(day) {
  return day === null ? null : { from: day, to: day };
}

// src/plan/read/read-literal.ts
function readLiteral(node2, column, mistakes) {
  if (node2.kind !== "scalar" || node2.text === "") {
    if (node2.kind !== "broken") reportShape(node2, column.name, mistakes);
    return null;
  }
  const text2 = node2.text.trim();
  const kind = kindOf(column.type);
  if (kind === "text") return readText2(text2, node2.offset, column, mistakes);
  if (kind === "number") {
    const number2 = readNumberIn(column, text2, node2.offset, mistakes);
    return number2 && { kind, number: number2, text: text2 };
  }
  const span = kind === "date" ? parseSpan(text2) : null;
  if (span) return { kind: "date", span, text: text2 };
  const isFlag = kind === "boolean" ? parseFlag(text2) : null;
  if (isFlag !== null) return { kind: "boolean", flag: isFlag, text: text2 };
  mistakes.report("plan/bad-value", { value: text2, column: column.name, type: column.type }, node2.offset);
  return null;
}
function readNumberIn(column, text2, offset, mistakes) {
  const unit = unitOfColumn(column);
  const bare3 = parseNumber(text2);
  if (bare3) return unit ? multiply(bare3, unit.factor) : bare3;
  const quantity = parseQuantity(text2);
  if (!quantity) {
    mistakes.report("plan/bad-value", { value: text2, column: column.name, type: column.type }, offset);
    return null;
  }
  if (unit === null || unitFits(unit, quantity.unit)) return quantity.value;
  const args = {
    value: text2,
    column: column.name,
    dimension: unit.dimension,
    unit: unit.text,
    given: quantity.unit.dimension
  };
  mistakes.report("plan/value-unit", args, offset);
  return null;
}
function readText2(text2, offset, column, mistakes) {
  if (column.values === null) return { kind: "text", text: text2 };
  const spellings = spellingsOf(column.values);
  const main = spellings.get(text2);
  if (main !== void 0) return { kind: "text", text: main };
  mistakes.report(
    "plan/unknown-value",
    { value: text2, column: column.name, ...mistakes.nearest(text2, [...spellings.keys()]) },
    offset
  );
  return null;
}
var allSpellings = /* @__PURE__ */ new WeakMap();
function spellingsOf(values2) {
  const known2 = allSpellings.get(values2);
  if (known2) return known2;
  const spellings = new Map(Object.keys(values2).map((main) => [main, main]));
  for (const [main, others] of Object.entries(values2)) for (const other of others) spellings.set(other, main);
  allSpellings.set(values2, spellings);
  return spellings;
}
function reportShape(node2, column, mistakes) {
  if (shapeOf(node2) === "nothing") mistakes.report("plan/empty-value", { key: column }, node2.offset);
  else
    mistakes.report("plan/wrong-shape", { key: column, expected: "text", got: shapeOf(node2) }, node2.offset);
}

// src/plan/read/read-test.ts
var columnShape = { column: text };
var memberShape = { source: text, column: text };
var edgeShape = { period: oneOf(["start", "end"]) };
var operand = () => union([text, strictObject(columnShape), strictObject(edgeShape)]);
var values = () => union([text, array(text), strictObject(columnShape), strictObject(memberShape)]);
var testShape = {
  not: optional(nested(values)),
  in: optional(nested(values)),
  gt: optional(nested(operand)),
  gte: optional(nested(operand)),
  lt: optional(nested(operand)),
  lte: optional(nested(operand)),
  contains: optional(text),
  starts: optional(text),
  ends: optional(text),
  blank: optional(flag)
};
function testSchema() {
  return union([text, array(text), strictObject(testShape)]);
}
function readTest(entry2, source, scope) {
  const column = columnNamed(entry2.key.text, entry2.key.offset, source, scope);
  if (!column) return null;
  if (entry2.value.kind !== "map") return readValues(entry2.value, column, entry2, false, scope);
  const fields = readFields(entry2.value, testShape, "test", scope.mistakes);
  if (!fields) return null;
  const parts = [];
  if (fields.in) parts.push(readMembership(fields.in, column, false, source, scope));
  if (fields.not) parts.push(readMembership(fields.not, column, true, source, scope));
  for (const by of ["gt", "gte", "lt", "lte"]) {
    const field = fields[by];
    if (field) parts.push(readComparison(field, by, column, source, scope));
  }
  for (const by of ["contains", "starts", "ends"]) {
    const field = fields[by];
    if (field) parts.push(readTextTest(field, by, column, scope));
  }
  const { blank } = fields;
  if (blank) parts.push({ kind: "blank", column: column.name, blank: blank.value === "true" });
  if (entry2.value.entries.length === 0)
    scope.mistakes.report("plan/empty-value", { key: column.name }, entry2.key.offset);
  const read = parts.filter((part2) => part2 !== null);
  if (read.length === 0 || read.length < parts.length) return null;
  return read.length === 1 ? read[0] ?? null : { kind: "all", parts: read };
}
function readMembership(field, column, negated, source, scope) {
  const { node: node2, key } = field;
  if (node2.kind !== "map") return readValues(node2, column, { key, value: node2 }, negated, scope);
  if (entryOf(node2, "period")) {
    scope.mistakes.report("plan/wrong-operand", { operator: key.text, operand: "period" }, node2.offset);
    return null;
  }
  if (!entryOf(node2, "source")) {
    const other = readColumn(node2, column, source, scope);
    return other && { kind: "equals-column", column: column.name, other: other.name, negated };
  }
  const fields = readFields(node2, memberShape, "operand", scope.mistakes);
  if (!fields?.source) return null;
  const elsewhere = sourceNamed(fields.source.value, fields.source.node.offset, scope);
  if (!elsewhere || !fields.column) return null;
  const of = comparableColumn(fields.column, column, elsewhere, scope);
  return of && { kind: "member", column: column.name, source: elsewhere.name, of: of.name, negated };
}
function readValues(node2, column, entry2, negated, scope) {
  const nodes = node2.kind === "list" ? node2.items : [node2];
  if (nodes.length === 0 || shapeOf(node2) === "nothing") {
    scope.mistakes.report("plan/empty-value", { key: entry2.key.text }, entry2.key.offset);
    return null;
  }
  const literals = [];
  for (const item of nodes) {
    const literal = readLiteral(item, column, scope.mistakes);
    if (literal) literals.push(literal);
  }
  if (literals.length < nodes.length) return null;
  return { kind: negated ? "not-in" : "in", column: column.name, values: literals };
}
function readComparison(field, by, column, source, scope) {
  const kind = kindOf(column.type);
  if (kind !== "number" && kind !== "date") {
    const args = { column: column.name, type: column.type, operator: by };
    scope.mistakes.report("plan/no-order", args, field.key.offset);
    return null;
  }
  const to = readOperand(field, column, source, scope);
  return to && { kind: "compare", column: column.name, by, to };
}
function readOperand({ node: node2, key }, column, source, scope) {
  if (node2.kind !== "map") {
    if (shapeOf(node2) === "nothing") {
      scope.mistakes.report("plan/empty-value", { key: key.text }, key.offset);
      return null;
    }
    const value = readLiteral(node2, column, scope.mistakes);
    return value && { kind: "literal", value };
  }
  if (entryOf(node2, "source")) {
    scope.mistakes.report("plan/wrong-operand", { operator: key.text, operand: "source" }, node2.offset);
    return null;
  }
  if (!entryOf(node2, "period")) {
    const other = readColumn(node2, column, source, scope);
    return other && { kind: "column", column: other.name };
  }
  const edge = readFields(node2, edgeShape, "operand", scope.mistakes)?.period;
  if (!edge) return null;
  if (column.type === "date") return { kind: "period", edge: edge.value };
  const args = {
    column: column.name,
    source: source.name,
    type: column.type,
    use: "period",
    wanted: ["date"]
  };
  scope.mistakes.report("plan/wrong-column-type", args, node2.offset);
  return null;
}
function readColumn(node2, column, source, scope) {
  const field = readFields(node2, columnShape, "operand", scope.mistakes)?.column;
  return field ? comparableColumn(field, column, source, scope) : null;
}
function comparableColumn(field, column, source, scope) {
  const other = columnNamed(field.value, field.node.offset, source, scope);
  if (!other || kindOf(other.type) === kindOf(column.type)) return other;
  const args = { column: column.name, type: column.type, other: other.name, otherType: other.type };
  scope.mistakes.report("plan/types-differ", args, field.node.offset);
  return null;
}
function readTextTest(field, by, column, scope) {
  if (column.type === "text") return { kind: "text", column: column.name, by, text: field.value };
  scope.mistakes.report(
    "plan/text-only",
    { column: column.name, type: column.type, operator: by },
    field.key.offset
  );
  return null;
}

// src/plan/read/read-condition.ts
var conditionSchema = lazy(() => {
  const conditions = optional(nonEmpty(array(conditionSchema)));
  return looseObject({ any: conditions, all: conditions, none: conditions }, testSchema());
});
function readCondition(node2, source, scope) {
  const map = mapOf(node2, "condition", scope.mistakes);
  if (!map) return null;
  if (map.entries.length === 0) scope.mistakes.report("plan/empty-value", { key: "condition" }, map.offset);
  const parts = map.entries.map((entry2) => readPart(entry2, source, scope));
  const read = parts.filter((part2) => part2 !== null);
  if (read.length === 0 || read.length < parts.length) return null;
  return read.length === 1 ? read[0] ?? null : { kind: "all", parts: read };
}
function readPart(entry2, source, scope) {
  const kind = entry2.key.text;
  if (kind !== "any" && kind !== "all" && kind !== "none") return readTest(entry2, source, scope);
  const items = itemsOf(entry2.value, kind, scope.mistakes);
  if (items?.length === 0) scope.mistakes.report("plan/empty-value", { key: kind }, entry2.key.offset);
  const parts = (items ?? []).map((item) => readCondition(item, source, scope));
  const read = parts.filter((part2) => part2 !== null);
  return read.length === 0 || read.length < parts.length ? null : { kind, parts: read };
}

// src/plan/read/read-row-measure.ts
var condition = nested(() => conditionSchema);
var overRows = { where: optional(condition), ...scopeShape };
var overColumn = { column: text, ...overRows };
var shapes2 = {
  count: { count: text, distinct: optional(texts), ...overRows },
  sum: { sum: text, ...overColumn },
  min: { min: text, ...overColumn },
  max: { max: text, ...overColumn },
  value: { value: text, ...overColumn },
  mean: { mean: text, weight: optional(text), ...overColumn },
  latest: { latest: text, by: text, ...overColumn },
  share: { share: text, meets: condition, ...overRows }
};
var rowKinds = [
  "count",
  "sum",
  "min",
  "max",
  "value",
  "mean",
  "latest",
  "share"
];
function rowMeasureSchemas() {
  return Object.values(shapes2).map((shape) => strictObject(shape));
}
var unread = { kind: "all", parts: [] };
function readRowMeasure(kind, node2, scope) {
  const named2 = entryOf(node2, kind)?.value;
  const fields = readFields(node2, shapes2[kind], "measure", scope.mistakes);
  if (!fields || named2?.kind !== "scalar" || named2.text === "") return null;
  const source = sourceNamed(named2.text, named2.offset, scope);
  if (!source) return null;
  const column = columnOfKind(fields.column ?? null, kind, ["number"], source, scope);
  columnOfKind(fields.weight ?? null, "weight", ["number"], source, scope);
  columnOfKind(fields.by ?? null, "by", ["date", "number"], source, scope);
  if (fields.column && column && !fields.weight) warnOfPercent(kind, column, fields.column, scope);
  const common = {
    source: source.name,
    where: fields.where && conditionOf(fields.where, source, scope),
    ...readScope(fields, [source], scope)
  };
  return {
    measure: measureOf(kind, fields, common, source, scope),
    unit: unitOf(kind, column),
    sources: [source],
    each: common.each === null ? [] : [common.each]
  };
}
function measureOf(kind, fields, common, source, scope) {
  const column = fields.column?.value ?? "";
  switch (kind) {
    case "count":
      return {
        kind,
        distinct: fields.distinct ? columnsNamed(fields.distinct, source, scope) : null,
        ...common
      };
    case "mean":
      return { kind, column, weight: fields.weight?.value ?? null, ...common };
    case "latest":
      return { kind, column, by: fields.by?.value ?? "", ...common };
    case "share":
      return { kind, meets: fields.meets ? conditionOf(fields.meets, source, scope) : unread, ...common };
    default:
      return { kind, column, ...common };
  }
}
function conditionOf(field, source, scope) {
  return readCondition(field.node, source, scope) ?? unread;
}
function unitOf(kind, column) {
  if (kind === "count") return countUnit;
  if (kind === "share") return ratioUnit();
  return column && unitOfColumn(column);
}
function warnOfPercent(kind, column, field, { mistakes }) {
  if (kind !== "mean" && kind !== "sum" || unitOfColumn(column)?.dimension !== "ratio") return;
  mistakes.report("plan/percentages-added", { column: column.name, measure: kind }, field.node.offset);
}

// src/plan/read/read-measure.ts
var compositeKinds = ["ratio", "total", "growth", "difference"];
var kinds3 = [...rowKinds, ...compositeKinds];
var part = nested(() => measureSchema);
var ratioShape = {
  numerator: part,
  denominator: part,
  per: optional(oneOf(["100", "1000", "10000", "100000"]))
};
var changeShape = {
  of: part,
  against: optional(nested(() => union([oneOf(["year-ago", "previous"]), part])))
};
var shapes3 = {
  ratio: { ratio: nested(() => strictObject(ratioShape)), ...scopeShape },
  total: { total: nested(() => nonEmpty(array(part))), ...scopeShape },
  growth: { growth: nested(() => strictObject(changeShape)), ...scopeShape },
  difference: { difference: nested(() => strictObject(changeShape)), ...scopeShape }
};
var measureSchema = lazy(() => {
  const [first, ...others] = rowMeasureSchemas();
  const composites = Object.values(shapes3).map((shape) => strictObject(shape));
  return union(first ? [first, ...others, ...composites] : composites);
});
function readMeasure(node2, scope) {
  const map = mapOf(node2, "measure", scope.mistakes);
  if (!map) return null;
  const [kind, second] = kinds3.filter((candidate) => entryOf(map, candidate));
  if (!kind) {
    reportNoKind(map, scope);
    return null;
  }
  if (second) {
    const offset = entryOf(map, second)?.key.offset ?? map.offset;
    scope.mistakes.report("plan/two-measures", { one: kind, other: second }, offset);
    return null;
  }
  return isComposite(kind) ? readComposite(kind, map, scope) : readRowMeasure(kind, map, scope);
}
function isComposite(kind) {
  return compositeKinds.some((composite) => composite === kind);
}
function reportNoKind(map, { mistakes }) {
  for (const { key } of map.entries) {
    const { near: near2 } = mistakes.nearest(key.text, kinds3);
    if (near2 !== null) return mistakes.report("plan/no-measure", { known: kinds3, near: near2 }, key.offset);
  }
  mistakes.report("plan/no-measure", { known: kinds3, near: null }, map.offset);
}
function readComposite(kind, map, scope) {
  const fields = readFields(map, shapes3[kind], "measure", scope.mistakes);
  const inner = entryOf(map, kind)?.value;
  if (!fields || !inner) return null;
  const read = kind === "ratio" ? readRatio(inner, scope) : kind === "total" ? readTotal(inner, scope) : readChange(kind, inner, scope);
  if (!read) return null;
  const common = readScope(fields, read.sources, scope);
  const each = [.../* @__PURE__ */ new Set([...read.each, ...common.each === null ? [] : [common.each]])];
  if (each.length > 1 && read.mayMix) {
    const offset = fields.each?.key.offset ?? entryOf(map, kind)?.key.offset ?? map.offset;
    scope.mistakes.report("plan/mixed-each", { columns: each }, offset);
  }
  return { measure: read.make(common), unit: read.unit, sources: read.sources, each };
}
function readRatio(node2, scope) {
  const fields = readFields(node2, ratioShape, "ratio", scope.mistakes);
  const numerator = fields?.numerator ? readMeasure(fields.numerator.node, scope) : null;
  const denominator = fields?.denominator ? readMeasure(fields.denominator.node, scope) : null;
  if (!numerator || !denominator) return null;
  const per = fields?.per ? Number(fields.per.value) : null;
  return {
    unit: quotientUnit(numerator.unit, denominator.unit),
    ...joined([numerator, denominator]),
    make: (common) => ({
      kind: "ratio",
      numerator: numerator.measure,
      denominator: denominator.measure,
      per,
      ...common
    })
  };
}
function readTotal(node2, scope) {
  const items = itemsOf(node2, "total", scope.mistakes);
  if (!items) return null;
  if (items.length === 0) scope.mistakes.report("plan/empty-value", { key: "total" }, node2.offset);
  const parts = items.map((item) => readMeasure(item, scope));
  const read = parts.filter((item) => item !== null);
  const known2 = read.find(({ unit }) => unit !== null)?.unit ?? null;
  for (const [index, item] of parts.entries()) {
    if (item && !areAlike(known2, item.unit))
      reportUnlike("total", known2, item.unit, items[index] ?? node2, scope);
  }
  if (read.length === 0) return null;
  return {
    unit: known2,
    ...joined(read),
    make: (common) => ({ kind: "total", parts: read.map(({ measure: measure3 }) => measure3), ...common })
  };
}
function readChange(kind, node2, scope) {
  const fields = readFields(node2, changeShape, kind, scope.mistakes);
  const of = fields?.of ? readMeasure(fields.of.node, scope) : null;
  const earlier2 = fields?.against ? readAgainst(fields.against, scope) : { against: "year-ago", read: null };
  if (!of || !earlier2) return null;
  const { read } = earlier2;
  if (read && !areAlike(of.unit, read.unit))
    reportUnlike(kind, of.unit, read.unit, fields?.against?.node ?? node2, scope);
  return {
    unit: kind === "growth" ? ratioUnit() : differenceUnit(of.unit ?? read?.unit ?? null),
    ...joined(read ? [of, read] : [of]),
    make: (common) => ({ kind, of: of.measure, against: earlier2.against, ...common })
  };
}
function readAgainst({ node: node2, key }, scope) {
  if (node2.kind !== "scalar") {
    const read = readMeasure(node2, scope);
    return read && { against: read.measure, read };
  }
  if (node2.text === "year-ago" || node2.text === "previous") return { against: node2.text, read: null };
  reportChoice(key, node2, ["year-ago", "previous"], scope.mistakes);
  return null;
}
function reportUnlike(measure3, one3, other, node2, { mistakes }) {
  const args = {
    measure: measure3,
    one: one3?.dimension ?? "plain",
    oneUnit: one3?.text ?? "",
    other: other?.dimension ?? "plain",
    otherUnit: other?.text ?? ""
  };
  mistakes.report("plan/unlike-measures", args, node2.offset);
}
function joined(parts) {
  return {
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
    each: [...new Set(parts.flatMap(({ each }) => each))],
    mayMix: parts.every(({ each }) => each.length < 2)
  };
}

// src/plan/read/read-agreements.ts
var measure = nested(() => measureSchema);
var agreementShape = {
  title: text,
  measures: nested(() => tuple([measure, measure])),
  within: optional(text)
};
function agreementsSchema() {
  return array(strictObject(agreementShape));
}
function readAgreements(field, place, scope) {
  const items = field ? itemsOf(field.node, "agree", scope.mistakes) ?? [] : [];
  return items.flatMap((item) => readAgreement(item, place(item.offset), scope) ?? []);
}
function readAgreement(node2, place, scope) {
  const { mistakes } = scope;
  const fields = readFields(node2, agreementShape, "agreement", mistakes);
  if (!fields?.measures) return null;
  const items = itemsOf(fields.measures.node, "measures", mistakes);
  if (items && items.length !== 2)
    mistakes.report("plan/two-measures-agree", { given: items.length }, fields.measures.key.offset);
  const [one3, other] = (items ?? []).map((item) => readMeasure(item, scope));
  if (!one3 || !other) return null;
  if (!areAlike(one3.unit, other.unit)) {
    const args = {
      measure: "agree",
      one: one3.unit?.dimension ?? "plain",
      oneUnit: one3.unit?.text ?? "",
      other: other.unit?.dimension ?? "plain",
      otherUnit: other.unit?.text ?? ""
    };
    mistakes.report("plan/unlike-measures", args, fields.measures.key.offset);
  }
  const measures = [one3.measure, other.measure];
  const within2 = fields.within ? parseQuantity(fields.within.value) : null;
  if (fields.within) {
    const fits2 = within2?.unit.dimension === "ratio" || !one3.unit || within2 && unitFits(one3.unit, within2.unit);
    if (!within2 || !fits2)
      mistakes.report("plan/bad-quantity", { value: fields.within.value }, fields.within.node.offset);
  }
  return { title: fields.title?.value ?? "", measures, within: within2, unit: one3.unit ?? other.unit, place };
}

// src/quantity/numbers/exact-text.ts
function exactText(value) {
  const places = decimalPlaces(value);
  return places === null ? `${value.n}/${value.d}` : decimalText(value, places);
}
function parseExact(text2) {
  const parts = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text2);
  if (!parts) return null;
  const [, sign2, whole = "", decimals = "", divisor2] = parts;
  const d = divisor2 === void 0 ? 10n ** BigInt(decimals.length) : BigInt(divisor2);
  if (d === 0n) return null;
  const n = BigInt(whole + decimals);
  return rational(sign2 ? -n : n, d);
}
function decimalPlaces(value) {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : null;
}
function decimalText(value, places) {
  const scaled = roundHalfAway(value.n * 10n ** BigInt(places), value.d);
  const digits3 = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const text2 = places === 0 ? digits3 : `${digits3.slice(0, -places)}.${digits3.slice(-places)}`;
  return scaled < 0n ? `-${text2}` : text2;
}
function roundTo(value, places) {
  const scale = 10n ** BigInt(places);
  return rational(roundHalfAway(value.n * scale, value.d), scale);
}
function roundHalfAway(n, d) {
  const doubled = 2n * (n < 0n ? -n : n) + d;
  const rounded = doubled / (2n * d);
  return n < 0n ? -rounded : rounded;
}

// src/quantity/units/parse-points.ts
function parsePoints(text2) {
  const quantity = parseQuantity(text2);
  return quantity?.unit.dimension === "plain" ? quantity.value : null;
}

// src/plan/read/read-grades.ts
var hundred = rational(100);
function gradesSchema() {
  return record(string(), text);
}
function readGrades({ node: node2, key }, mistakes) {
  const isNothing2 = shapeOf(node2) === "nothing" || node2.kind === "map" && node2.entries.length === 0;
  if (isNothing2) mistakes.report("plan/empty-value", { key: key.text }, key.offset);
  const entries = isNothing2 ? [] : mapOf(node2, "grades", mistakes)?.entries ?? [];
  const grades = [];
  let hasUnread = false;
  for (const entry2 of entries) {
    const from = readFrom(entry2, mistakes);
    if (!from) {
      hasUnread = true;
      continue;
    }
    const name = entry2.key.text;
    const other = grades.find((grade) => equals(grade.from, from));
    if (other === void 0) grades.push({ name, from });
    else {
      const args = { grade: name, other: other.name, from: exactText(from) };
      mistakes.report("plan/grades-overlap", args, entry2.value.offset);
    }
  }
  grades.sort((a, b) => compare(b.from, a.from));
  const lowest = grades.at(-1);
  if (lowest && !hasUnread && lowest.from.n !== 0n) {
    const args = { lowest: lowest.name, from: exactText(lowest.from) };
    mistakes.report("plan/grades-without-floor", args, key.offset);
  }
  return grades;
}
function readFrom({ key, value }, mistakes) {
  if (hasBroken(value)) return null;
  const written = value.kind === "scalar" ? value.text : "";
  const from = parsePoints(written);
  if (from && from.n >= 0n && compare(from, hundred) <= 0) return from;
  mistakes.report("plan/bad-grade", { grade: key.text, value: written }, value.offset);
  return null;
}

// src/plan/read/read-retired.ts
function isOutOfForce(target) {
  return entryOf(target, "retired") !== null;
}
function readRetired(sections2, place, mistakes) {
  if (sections2?.node.kind !== "list") return [];
  return sections2.node.items.flatMap((section) => {
    const targets = entryOf(section, "targets")?.value;
    if (targets?.kind !== "list") return [];
    return targets.items.flatMap((target) => {
      const retired = entryOf(target, "retired");
      if (!retired) return [];
      const reason = textOf(target, "retired");
      const id = textOf(target, "id");
      if (id === null) mistakes.report("plan/missing-key", { key: "id", thing: "target" }, target.offset);
      if (reason === null) mistakes.report("plan/retired-without-reason", {}, retired.key.offset);
      return [
        {
          id: id ?? "",
          title: textOf(target, "title") ?? id ?? "",
          section: textOf(section, "title") ?? "",
          reason: reason ?? "",
          place: place(retired.key.offset)
        }
      ];
    });
  });
}

// src/plan/read/read-scoring.ts
var scoringMethod = oneOf(["proportional", "all-or-nothing"]);
function readScoring({ points: points2, scoring, grades }, sections2, mistakes) {
  const total = points2 && readPoints("points", points2, mistakes);
  const read = grades ? readGrades(grades, mistakes) : [];
  if (sections2 !== null) {
    const weights = sections2.flatMap(({ targets }) => targets.flatMap(({ weight }) => weight ?? []));
    const given = [points2, scoring, grades].find((field) => field !== null);
    if (given && weights.length === 0) {
      mistakes.report("plan/scoring-without-weights", { key: given.key.text }, given.key.offset);
    } else if (points2 && total) checkTotal(points2, total, weights, mistakes);
  }
  return { method: scoring?.value ?? "proportional", grades: read };
}
function readPoints(key, { value, node: node2 }, mistakes) {
  const points2 = parsePoints(value);
  if (points2 && points2.n > 0n) return points2;
  mistakes.report("plan/bad-points", { key, value }, node2.offset);
  return null;
}
function checkTotal({ node: node2 }, total, weights, mistakes) {
  const sum = weights.reduce(add, zero);
  if (equals(sum, total)) return;
  const texts3 = { total: exactText(total), sum: exactText(sum) };
  const difference2 = exactText(abs(subtract(sum, total)));
  const isShort = compare(sum, total) < 0 ? 1 : 0;
  mistakes.report("plan/weights-do-not-add-up", { ...texts3, difference: difference2, isShort }, node2.offset);
}

// src/text/words/condition-words.ts
function columnTitle(source, name) {
  return source?.columns.find((column) => column.name === name)?.headers[0] ?? name;
}
function sourceNamed2(plan, name) {
  return plan.sources.find((source) => source.name === name) ?? null;
}
function conditionWords(condition2, source, language, others = []) {
  const phrases = phraseBook[language];
  const words2 = (part2, inside) => {
    if (!("parts" in part2)) return testWords(part2, source, others, phrases);
    const [only] = part2.parts;
    if (part2.kind === "none")
      return only ? phrases.none(part2.parts.map((each) => words2(each, part2.parts.length === 1 ? null : "any"))) : phrases.always;
    if (!only) return part2.kind === "all" ? phrases.always : phrases.never;
    if (part2.parts.length === 1) return words2(only, inside);
    const kind = part2.kind;
    const joined3 = part2.parts.map((each) => words2(each, kind)).join(phrases[kind]);
    return inside === null || inside === kind ? joined3 : phrases.group(joined3);
  };
  return words2(condition2, null);
}
function testWords(test2, source, others, phrases) {
  const column = columnTitle(source, test2.column);
  switch (test2.kind) {
    case "in":
    case "not-in": {
      const values2 = test2.values.map((value) => literalText(value, phrases));
      return test2.kind === "in" ? phrases.is(column, values2) : phrases.isNot(column, values2);
    }
    case "equals-column":
      return (test2.negated ? phrases.isNot : phrases.is)(column, [columnTitle(source, test2.other)]);
    case "member": {
      const other = others.find((each) => each.name === test2.source) ?? null;
      const of = columnTitle(other, test2.of);
      return phrases.member(column, other?.title ?? test2.source, of, test2.negated);
    }
    case "compare": {
      const dated2 = isDate(test2.to, test2.column, source);
      return `${column} ${phrases[dated2 ? "dates" : "numbers"][test2.by]} ${operandText(test2.to, source, phrases)}`;
    }
    case "text":
      return phrases.text(column, test2.by, phrases.quote(test2.text));
    case "blank":
      return phrases.blank(column, test2.blank);
  }
}
function isDate(operand3, column, source) {
  if (operand3.kind === "period") return true;
  if (operand3.kind === "literal") return operand3.value.kind === "date";
  return source?.columns.find((each) => each.name === column)?.type === "date";
}
function operandText(operand3, source, phrases) {
  switch (operand3.kind) {
    case "literal":
      return literalText(operand3.value, phrases);
    case "column":
      return columnTitle(source, operand3.column);
    case "period":
      return phrases[operand3.edge];
  }
}
function literalText(literal, phrases) {
  return /^[^\s,，、;；()（）]+$/.test(literal.text) ? literal.text : phrases.quote(literal.text);
}
var phraseBook = {
  zh: {
    is: (column, values2) => `${column} \u4E3A ${values2.join("\u3001")}`,
    isNot: (column, values2) => `${column} \u4E0D\u4E3A ${values2.join("\u3001")}`,
    member: (column, source, of, negated) => `${column} ${negated ? "\u4E0D\u5728" : "\u5728"} ${source} \u7684 ${of} \u4E4B\u5217`,
    numbers: { gt: "\u5927\u4E8E", gte: "\u4E0D\u5C0F\u4E8E", lt: "\u5C0F\u4E8E", lte: "\u4E0D\u5927\u4E8E" },
    dates: { gt: "\u665A\u4E8E", gte: "\u4E0D\u65E9\u4E8E", lt: "\u65E9\u4E8E", lte: "\u4E0D\u665A\u4E8E" },
    text: (column, by, text2) => ({
      contains: `${column} \u542B\u6709 ${text2}`,
      starts: `${column} \u4EE5 ${text2} \u5F00\u5934`,
      ends: `${column} \u4EE5 ${text2} \u7ED3\u5C3E`
    })[by],
    blank: (column, blank) => `${column} ${blank ? "\u4E3A\u7A7A" : "\u4E0D\u4E3A\u7A7A"}`,
    start: "\u671F\u521D",
    end: "\u671F\u672B",
    all: "\uFF0C\u4E14 ",
    any: "\uFF0C\u6216 ",
    none: (parts) => `\u4E0D\u7B26\u5408\uFF08${parts.join("\uFF0C\u6216 ")}\uFF09`,
    group: (inner) => `\uFF08${inner}\uFF09`,
    always: "\u4E0D\u9650\u6761\u4EF6",
    never: "\u6CA1\u6709\u4E00\u884C\u7B26\u5408\u7684\u6761\u4EF6",
    quote: (text2) => `\u300C${text2}\u300D`
  },
  en: {
    is: (column, values2) => `${column} is ${enumerated(values2, "or")}`,
    isNot: (column, values2) => `${column} is not ${enumerated(values2, "or")}`,
    member: (column, source, of, negated) => `${column} is ${negated ? "not " : ""}one of the ${of} of ${source}`,
    numbers: { gt: "is above", gte: "is at least", lt: "is below", lte: "is at most" },
    dates: { gt: "is after", gte: "is not before", lt: "is before", lte: "is not after" },
    text: (column, by, text2) => `${column} ${{ contains: "contains", starts: "starts with", ends: "ends with" }[by]} ${text2}`,
    blank: (column, blank) => `${column} is ${blank ? "blank" : "not blank"}`,
    start: "the start of the period",
    end: "the end of the period",
    all: " and ",
    any: " or ",
    none: (parts) => `not (${parts.join(" or ")})`,
    group: (inner) => `(${inner})`,
    always: "any row",
    never: "no row at all",
    quote: (text2) => `"${text2}"`
  }
};
function windowWords(window, source, language) {
  if (window.kind === "all") return null;
  const zh2 = language === "zh";
  const to = isoOf(window.period.to);
  switch (window.kind) {
    case "flow": {
      const column = columnTitle(source, window.column);
      return zh2 ? `${column} \u5728 ${stretch(window.period, zh2)} \u4E4B\u5185` : `${column} within ${stretch(window.period, zh2)}`;
    }
    case "until": {
      const column = columnTitle(source, window.column);
      return zh2 ? `${column} \u4E0D\u665A\u4E8E ${to}` : `${column} not after ${to}`;
    }
    case "in-force": {
      const [from, until] = [columnTitle(source, window.from), columnTitle(source, window.to)];
      return zh2 ? `${to} \u5F53\u65E5\u6709\u6548\uFF08${from} \u81F3 ${until}\uFF09` : `in force on ${to} (${from} to ${until})`;
    }
    case "file":
      return zh2 ? `\u6587\u4EF6\u6240\u5C5E\u671F\u95F4\u4E3A ${stretch(window.period, zh2)}` : `files of ${stretch(window.period, zh2)}`;
  }
}
function periodRuleWords(rule, source, language) {
  const zh2 = language === "zh";
  switch (rule.kind) {
    case "flow": {
      const column = columnTitle(source, rule.column);
      return zh2 ? `${column} \u5728\u671F\u5185` : `${column} within the period`;
    }
    case "until": {
      const column = columnTitle(source, rule.column);
      return zh2 ? `${column} \u4E0D\u665A\u4E8E\u671F\u672B` : `${column} not after the end of the period`;
    }
    case "in-force": {
      const [from, until] = [columnTitle(source, rule.from), columnTitle(source, rule.to)];
      return zh2 ? `\u671F\u672B\u6709\u6548\uFF08${from} \u81F3 ${until}\uFF09` : `in force at the end of the period (${from} to ${until})`;
    }
    case "file":
      return zh2 ? "\u6587\u4EF6\u6240\u5C5E\u671F\u95F4" : "files of the period";
  }
}
function stretch(period, zh2) {
  const [from, to] = [isoOf(period.from), isoOf(period.to)];
  return from === to ? from : `${from} ${zh2 ? "\u81F3" : "to"} ${to}`;
}

// src/text/words/measure-words.ts
function measureWords(measure3, plan, language) {
  const source = sourceNamed2(plan, firstSource(measure3));
  const { period, each } = measure3;
  const phrases = measurePhrases[language];
  const scope = [
    period && measurePeriodWords(period, source, language),
    each === null ? null : phrases.each(columnTitle(source, each))
  ].filter((words2) => words2 !== null);
  const bare3 = bareWords(measure3, source, plan, language);
  return scope.length === 0 ? bare3 : `${bare3}${phrases.scope(scope)}`;
}
function measurePeriodWords(period, source, language) {
  const phrases = measurePhrases[language];
  if (period.kind === "all") return phrases.everyPeriod;
  return period.kind === "fixed" ? phrases.fixedPeriod(period.text) : periodRuleWords(period, source, language);
}
function bareWords(measure3, source, plan, language) {
  const phrases = measurePhrases[language];
  const operand3 = (part2) => {
    const words2 = measureWords(part2, plan, language);
    return isPlain(part2) ? words2 : phrases.group(words2);
  };
  switch (measure3.kind) {
    case "ratio":
      return phrases.ratio(operand3(measure3.numerator), operand3(measure3.denominator), measure3.per);
    case "total":
      return phrases.total(measure3.parts.map(operand3));
    case "growth":
    case "difference": {
      const { against } = measure3;
      const other = typeof against === "string" ? against : { words: operand3(against) };
      return phrases[measure3.kind](operand3(measure3.of), other);
    }
    default:
      return rowWords(measure3, source, plan, language);
  }
}
function rowWords(measure3, source, plan, language) {
  const phrases = measurePhrases[language];
  const column = (name) => columnTitle(source, name);
  const title = source?.title ?? measure3.source;
  const where = measure3.where === null ? null : conditionWords(measure3.where, source, language, plan.sources);
  switch (measure3.kind) {
    case "count":
      return measure3.distinct === null ? phrases.count(title, where) : phrases.distinct(title, where, measure3.distinct.map(column));
    case "sum":
    case "min":
    case "max":
    case "value":
      return phrases[measure3.kind](title, where, column(measure3.column));
    case "mean":
      return phrases.mean(title, where, column(measure3.column), measure3.weight && column(measure3.weight));
    case "latest":
      return phrases.latest(title, where, column(measure3.column), column(measure3.by));
    case "share":
      return phrases.share(title, where, conditionWords(measure3.meets, source, language, plan.sources));
  }
}
function firstSource(measure3) {
  switch (measure3.kind) {
    case "ratio":
      return firstSource(measure3.numerator);
    case "total":
      return measure3.parts[0] ? firstSource(measure3.parts[0]) : "";
    case "growth":
    case "difference":
      return firstSource(measure3.of);
    default:
      return measure3.source;
  }
}
function isPlain(measure3) {
  return "source" in measure3 && measure3.where === null && measure3.period === null && measure3.kind !== "share";
}
var rowsZh = (title, where) => where === null ? `${title} \u7684` : `${title} \u4E2D ${where} \u7684\u884C\u7684`;
var spaced = (before2, word, after2) => `${before2}${before2.endsWith("\uFF09") ? "" : " "}${word}${after2 === "" || after2.startsWith("\uFF08") ? "" : " "}${after2}`;
var rowsEn = (title, where) => where === null ? `rows of ${title}` : `rows of ${title} where ${where}`;
var measurePhrases = {
  zh: {
    count: (title, where) => where === null ? `${title} \u7684\u884C\u6570` : `${title} \u4E2D ${where} \u7684\u884C\u6570`,
    distinct: (title, where, columns) => `${rowsZh(title, where)} ${columns.join("\u3001")} \u7684\u4E2A\u6570\uFF08\u91CD\u590D\u7684\u53EA\u8BA1\u4E00\u6B21\uFF09`,
    sum: (title, where, column) => `${rowsZh(title, where)} ${column} \u4E4B\u548C`,
    min: (title, where, column) => `${rowsZh(title, where)} ${column} \u7684\u6700\u5C0F\u503C`,
    max: (title, where, column) => `${rowsZh(title, where)} ${column} \u7684\u6700\u5927\u503C`,
    value: (title, where, column) => `${rowsZh(title, where)} ${column}`,
    mean: (title, where, column, weight) => `${rowsZh(title, where)} ${column} \u7684${weight === null ? "\u5E73\u5747\u503C" : `\u52A0\u6743\u5E73\u5747\u503C\uFF08\u6743\u6570\u4E3A ${weight}\uFF09`}`,
    latest: (title, where, column, by) => `${rowsZh(title, where)} ${column}\uFF08\u53D6 ${by} \u6700\u8FD1\u7684\u4E00\u884C\uFF09`,
    share: (title, where, meets) => where === null ? `${title} \u7684\u5404\u884C\u91CC\uFF0C${meets} \u7684\u5360\u6BD4` : `${title} \u4E2D ${where} \u7684\u884C\u91CC\uFF0C${meets} \u7684\u5360\u6BD4`,
    ratio: (numerator, denominator, per) => `${spaced(numerator, "\u9664\u4EE5", denominator)}${per === null ? "" : `\uFF0C\u6309\u6BCF ${per} \u8BA1`}`,
    total: (parts) => spaced(
      parts.reduce((sum, part2) => spaced(sum, "\u4E0E", part2)),
      "\u7684\u5408\u8BA1",
      ""
    ),
    growth: (of, against) => against === "year-ago" ? spaced(of, "\u7684\u540C\u6BD4\u589E\u957F\u7387", "") : against === "previous" ? spaced(of, "\u7684\u73AF\u6BD4\u589E\u957F\u7387", "") : spaced(spaced(of, "\u6BD4", against.words), "\u7684\u589E\u957F\u7387", ""),
    difference: (of, against) => against === "year-ago" ? spaced(of, "\u6BD4\u4E0A\u5E74\u540C\u671F\u7684\u589E\u51CF", "") : against === "previous" ? spaced(of, "\u6BD4\u4E0A\u671F\u7684\u589E\u51CF", "") : spaced(of, "\u51CF\u53BB", against.words),
    group: (words2) => `\uFF08${words2}\uFF09`,
    everyPeriod: "\u4E0D\u5206\u671F\u95F4",
    fixedPeriod: (period) => `\u53EA\u53D6 ${period}`,
    each: (column) => `\u6309 ${column} \u5206\u7EC4\uFF0C\u6BCF\u7EC4\u90FD\u8981\u8FBE\u6807`,
    scope: (parts) => `\uFF08${parts.join("\uFF1B")}\uFF09`
  },
  en: {
    count: (title, where) => `the number of ${rowsEn(title, where)}`,
    distinct: (title, where, columns) => `the number of different ${enumerated(columns, "and")} in the ${rowsEn(title, where)}`,
    sum: (title, where, column) => `the sum of ${column} over the ${rowsEn(title, where)}`,
    min: (title, where, column) => `the least ${column} in the ${rowsEn(title, where)}`,
    max: (title, where, column) => `the greatest ${column} in the ${rowsEn(title, where)}`,
    value: (title, where, column) => `the ${column} in the ${rowsEn(title, where)}`,
    mean: (title, where, column, weight) => `the mean of ${column} over the ${rowsEn(title, where)}${weight === null ? "" : `, weighted by ${weight}`}`,
    latest: (title, where, column, by) => `the ${column} of latest ${by} in the ${rowsEn(title, where)}`,
    share: (title, where, meets) => `of the ${rowsEn(title, where)}, the share where ${meets}`,
    ratio: (numerator, denominator, per) => `${numerator} divided by ${denominator}${per === null ? "" : `, per ${per}`}`,
    total: (parts) => `the sum of ${enumerated(parts, "and")}`,
    growth: (of, against) => against === "year-ago" ? `the growth of ${of} over a year ago` : against === "previous" ? `the growth of ${of} over the period before` : `the growth of ${of} over ${against.words}`,
    difference: (of, against) => against === "year-ago" ? `the change of ${of} since a year ago` : against === "previous" ? `the change of ${of} since the period before` : `${of} minus ${against.words}`,
    group: (words2) => `(${words2})`,
    everyPeriod: "of all periods",
    fixedPeriod: (period) => `of ${period}`,
    each: (column) => `for each ${column}, every one of which must meet the target`,
    scope: (parts) => ` (${parts.join("; ")})`
  }
};

// src/quantity/numbers/print.ts
function printQuantity(value, unit, limits = null) {
  return withUnit(printNumber(value, unit, limits), unit);
}
function printNumber(value, unit, limits = null) {
  const shown = divide(value, unit.factor);
  const given = limits === null ? [] : isList2(limits) ? limits : [limits];
  const held2 = given.map((limit) => divide(limit, unit.factor));
  return decimalText(shown, placesFor(shown, unit, held2));
}
function printLimit(limit, unit, against = null) {
  return withUnit(printLimitNumber(limit, unit, against), unit);
}
function printLimitNumber(limit, unit, against = null) {
  const shown = divide(limit, unit.factor);
  const places = decimalPlaces(shown);
  if (places !== null) return decimalText(shown, places);
  return decimalText(shown, against ? leastPlaces(divide(against, unit.factor), unit, [shown]) : 2);
}
function withUnit(number2, unit) {
  return /^\p{Script=Latin}|^[µμ]/u.test(unit.text) ? `${number2} ${unit.text}` : number2 + unit.text;
}
function placesFor(shown, unit, limits) {
  return isWhole2(shown, unit) ? 0 : leastPlaces(shown, unit, limits);
}
function leastPlaces(shown, unit, limits) {
  let places = 2;
  while (!limits.every((limit) => keepsSide(shown, limit, unit, places))) places++;
  return places;
}
function keepsSide(shown, limit, unit, places) {
  const side = compare(shown, limit);
  const figure2 = isWhole2(shown, unit) ? shown : roundTo(shown, places);
  if (decimalPlaces(limit) !== null) return compare(figure2, limit) === side;
  const rounded = roundTo(limit, places);
  const stands = compare(figure2, rounded) === side && compare(figure2, limit) === side;
  return side === 0 || stands && compare(shown, rounded) === side;
}
function isWhole2(shown, unit) {
  return isInteger(shown) && (unit.dimension === "count" || unit.dimension === "plain");
}
function isList2(limits) {
  return Array.isArray(limits);
}

// src/text/words/threshold-words.ts
var single = {
  zh: { ">=": "\u4E0D\u4F4E\u4E8E", ">": "\u9AD8\u4E8E", "<=": "\u4E0D\u8D85\u8FC7", "<": "\u4F4E\u4E8E", "=": "\u7B49\u4E8E" },
  en: { ">=": "at least", ">": "above", "<=": "at most", "<": "below", "=": "exactly" }
};
function thresholdWords(threshold, language) {
  const { operator, limit, upper, unit, absence } = threshold;
  if (absence) return language === "zh" ? "\u4E0D\u53D1\u751F" : "none";
  if (operator === "range") return rangeWords(threshold, upper ?? limit, language);
  if (operator !== "in") return `${comparatorWord(operator, language)} ${printLimit(limit, unit)}`;
  const [lowerOpen, upperOpen] = threshold.open ?? [false, false];
  const lower = `${comparatorWord(lowerOpen ? ">" : ">=", language)} ${printLimit(limit, unit)}`;
  const higher = `${comparatorWord(upperOpen ? "<" : "<=", language)} ${printLimit(upper ?? limit, unit)}`;
  return language === "zh" ? `${lower}\u4E14${higher}` : `${lower} and ${higher}`;
}
function comparatorWord(operator, language) {
  return single[language][operator];
}
function rangeWords({ limit, unit }, upper, language) {
  const lower = unit.dimension === "ratio" ? printLimit(limit, unit) : printLimitNumber(limit, unit);
  return `${lower} ${language === "zh" ? "\u81F3" : "to"} ${printLimit(upper, unit)}`;
}

// src/quantity/thresholds/compare-thresholds.ts
function compareThresholds(said, judged, withOperator) {
  const isSameUnit = said.absence || judged.absence || areSameUnits(said.unit, judged.unit);
  if (!isSameUnit) return "unit";
  const isSameFigure = equals(said.limit, judged.limit) && (said.upper === null || judged.upper === null ? said.upper === judged.upper : equals(said.upper, judged.upper));
  if (!isSameFigure) return "figure";
  const isSameOperator = said.operator === judged.operator && String(said.open) === String(judged.open);
  return withOperator && !isSameOperator ? "operator" : null;
}
function areSameUnits(said, judged) {
  if (!unitFits(said, judged)) return false;
  const counts = said.dimension === "count" && judged.dimension === "count";
  return !counts || said.text === "" || judged.text === "" || counterOf(said) === counterOf(judged);
}
function counterOf({ text: text2 }) {
  return text2.replace(/^[十百千万亿]+/, "");
}

// src/quantity/thresholds/threshold-error.ts
var longestWord = 40;
function refuse(code3, at3, word) {
  return { error: { code: code3, at: at3, word: word.length > longestWord ? `${word.slice(0, longestWord)}..` : word } };
}

// src/quantity/thresholds/within-time.ts
var times = new Set(
  "\u79D2 \u79D2\u949F \u5206\u949F \u5C0F\u65F6 \u4E2A\u5C0F\u65F6 \u5929 \u65E5 \u5DE5\u4F5C\u65E5 \u4E2A\u5DE5\u4F5C\u65E5 \u5468 \u4E2A\u661F\u671F \u661F\u671F \u6708 \u4E2A\u6708 \u5B63\u5EA6 \u4E2A\u5B63\u5EA6 \u5E74".split(" ")
);
var within = /内(?![部外容涵控设资需])/y;
function isWithin2(text2, at3, { text: unit }) {
  within.lastIndex = at3;
  return times.has(unit) && within.test(text2);
}

// src/quantity/thresholds/lex-threshold.ts
var marks = new Set("[](),");
var dashes = /^(?:[–—―]{1,2}|[-~〜])/;
function lexThreshold(text2) {
  const narrowed2 = narrow(text2);
  const tokens = [];
  let inside = false;
  for (let at3 = skipSpaces3(narrowed2, 0); at3 < narrowed2.length; ) {
    const read = readToken(narrowed2, at3, inside, tokens.at(-1) ?? null);
    if ("error" in read) return refuse(read.error, read.at, text2.slice(read.at, read.end));
    tokens.push(withWord(read.token, at3, text2.slice(at3, read.end)));
    inside ||= read.token.kind === "mark";
    at3 = skipSpaces3(narrowed2, read.end);
  }
  return { tokens };
}
function readToken(text2, at3, inside, last) {
  const char = text2.charAt(at3);
  if (marks.has(char)) return { token: { kind: "mark", mark: char }, end: at3 + 1 };
  if (last?.kind === "amount" && isWithin2(text2, at3, last.unit))
    return { token: { kind: "comparison", side: "after", comparison: "<=" }, end: at3 + 1 };
  const dash2 = last?.kind === "amount" ? dashes.exec(text2.slice(at3, at3 + 4)) : null;
  if (dash2) return { token: { kind: "word", role: "to" }, end: at3 + dash2[0].length };
  const match = matchWord(text2, at3);
  if (match?.meaning.kind === "word" && match.meaning.role === "zero") return zeroOf(text2, match.end);
  if (match) return { token: match.meaning, end: match.end };
  const amount = readAmount(text2, at3, !inside);
  if (!amount) return { error: "unknown-word", at: at3, end: unknownEnd(text2, at3) };
  if (amount.rest && !isWithin2(text2, amount.rest.at, amount.unit))
    return { error: "unknown-word", at: amount.rest.at, end: amount.rest.at + amount.rest.word.length };
  if (amount.number === null) return { error: "bad-number", at: at3, end: numberEnd2(text2, amount.end) };
  return { token: { kind: "amount", number: amount.number, unit: amount.unit }, end: amount.end };
}
function zeroOf(text2, at3) {
  const { unit, end, rest } = readUnit(text2, at3);
  const counts = !rest && isCounter(unit.text);
  return {
    token: { kind: "amount", number: zero, unit: counts ? unit : { ...unit, ...plain } },
    end: counts ? end : at3
  };
}
var plain = { text: "", dimension: "plain", factor: { n: 1n, d: 1n }, base: null };
function numberEnd2(text2, from) {
  let end = from;
  while (/[\d.,]/.test(text2.charAt(end))) end++;
  return end;
}
function unknownEnd(text2, at3) {
  let end = at3 + ((text2.codePointAt(at3) ?? 0) > 65535 ? 2 : 1);
  while (end < text2.length && /[\p{L}\p{M}\p{N}'-]/u.test(text2.charAt(end)) && !/\d/.test(text2.charAt(end))) {
    const match = matchWord(text2, end);
    if (match && match.end - end > 1) break;
    end++;
  }
  return end;
}
function withWord(token, at3, word) {
  return { ...token, at: at3, word: word.trimEnd() };
}

// src/quantity/thresholds/parse-range.ts
function parseRange({ lower, upper, tokens, around, direction, text: text2 }) {
  const between = tokens.slice(tokens.indexOf(lower) + 1, tokens.indexOf(upper));
  const [joint, extra] = between;
  if (!joint) return refuse("two-numbers", upper.at, upper.word);
  const joins = joint.kind === "word" && (joint.role === "to" || joint.role === "and" && around.opened !== null);
  if (!joins) return refuse("misplaced-word", joint.at, joint.word);
  if (extra) return refuse("misplaced-word", extra.at, extra.word);
  const { comparison, decline, approximate } = around;
  if (comparison && comparison.comparison !== ">=")
    return refuse("two-comparators", comparison.at, comparison.word);
  if (decline) return refuse("bad-decline", decline.at, decline.word);
  if (approximate && !direction) return refuse("needs-direction", approximate.at, approximate.word);
  if (direction === "at-most") return refuse("direction-conflict", joint.at, joint.word);
  const ends = joinEnds(lower, upper);
  if (!ends) return refuse("unit-mismatch", upper.at, upper.word);
  const [from, to] = ends;
  if (compare(from.value, to.value) >= 0)
    return refuse("empty-range", lower.at, `${lower.word}${joint.word}${upper.word}`);
  const { value: limit, unit } = from;
  return { threshold: { text: text2, operator: "range", limit, upper: to.value, open: null, unit, absence: false } };
}
function joinEnds(lower, upper) {
  if (upper.unit.text === "")
    return [quantityOf(lower.number, lower.unit), quantityOf(upper.number, lower.unit)];
  if (lower.unit.text === "")
    return [quantityOf(lower.number, upper.unit), quantityOf(upper.number, upper.unit)];
  const from = quantityOf(lower.number, lower.unit);
  const to = quantityOf(upper.number, upper.unit);
  const shared = multipliers.has(lower.unit.text) || unitFits(lower.unit, upper.unit);
  return shared ? [{ value: from.value, unit: to.unit }, to] : null;
}

// src/quantity/thresholds/parse-interval.ts
function parseInterval(tokens, text2, direction) {
  const opening = tokens.findIndex((token) => token.kind === "mark");
  const leads = tokens.slice(0, opening);
  const [open2, lower, comma2, upper, close, extra] = tokens.slice(opening);
  const odd = leads.some((token) => token.kind === "amount") ? open2 : leads.find((token) => !isLead(token));
  if (odd) return refuse("misplaced-word", odd.at, odd.word);
  const broken3 = (found) => {
    const last = tokens.at(-1);
    return refuse("bad-interval", found?.at ?? (last ? last.at + last.word.length : 0), found?.word ?? "");
  };
  if (!isMark(open2, "[(")) return broken3(open2);
  if (lower?.kind !== "amount") return broken3(lower);
  if (!isMark(comma2, ",")) return broken3(comma2);
  if (upper?.kind !== "amount") return broken3(upper);
  if (!isMark(close, "])")) return broken3(close);
  if (extra) return refuse("misplaced-word", extra.at, extra.word);
  if (direction) return refuse("direction-conflict", open2.at, open2.word);
  const ends = joinEnds(lower, upper);
  if (!ends) return refuse("unit-mismatch", upper.at, upper.word);
  const [from, to] = ends;
  const excluded = [open2.mark === "(", close.mark === ")"];
  const side = compare(from.value, to.value);
  if (side > 0 || side === 0 && (excluded[0] || excluded[1])) {
    return refuse("empty-range", lower.at, `${lower.word}${comma2.word}${upper.word}`);
  }
  const { value: limit, unit } = from;
  return {
    threshold: { text: text2, operator: "in", limit, upper: to.value, open: excluded, unit, absence: false }
  };
}
function isLead(token) {
  return token.kind === "word" && (token.role === "neutral" || token.role === "in" || token.role === "at");
}
function isMark(token, marks5) {
  return token?.kind === "mark" && marks5.includes(token.mark);
}

// src/quantity/thresholds/read-around.ts
var before = /* @__PURE__ */ new Set(["neutral", "decline", "approximately", "between", "at"]);
var after = /* @__PURE__ */ new Set(["approximate", "among"]);
function readAround(tokens, first, last) {
  const heads = tokens.slice(0, tokens.indexOf(first));
  const tails = tokens.slice(tokens.indexOf(last) + 1);
  const odd = heads.find((token) => !isAllowed(token, "before", before)) ?? tails.find((token) => !isAllowed(token, "after", after));
  if (odd) return refuse("misplaced-word", odd.at, odd.word);
  const words2 = [...heads, ...tails];
  const comparisons2 = words2.filter((token) => token.kind === "comparison");
  const [comparison = null] = comparisons2;
  const other = comparisons2.find(
    (token) => token !== comparison && (token.comparison !== comparison?.comparison || token.word === comparison.word)
  );
  if (other) return refuse("two-comparators", other.at, other.word);
  const withRole = (...roles2) => words2.find((token) => token.kind === "word" && roles2.includes(token.role)) ?? null;
  return {
    comparison,
    decline: withRole("decline"),
    approximate: withRole("approximately", "approximate"),
    range: withRole("between", "among"),
    opened: withRole("between", "at")
  };
}
function isAllowed(token, side, roles2) {
  if (token.kind === "comparison") return token.side === side;
  return token.kind === "word" && roles2.has(token.role);
}

// src/quantity/thresholds/parse-threshold.ts
function parseThreshold(text2, direction = null) {
  const lexed = lexThreshold(text2);
  if ("error" in lexed) return lexed;
  const { tokens } = lexed;
  const trimmed = text2.trim();
  const first = tokens[0];
  if (!first) return refuse("empty", 0, trimmed);
  if (tokens.some((token) => token.kind === "mark")) return parseInterval(tokens, trimmed, direction);
  const amounts = tokens.filter((token) => token.kind === "amount");
  const [lower, upper, third] = amounts;
  if (!lower) return parseAbsence(tokens, trimmed, direction);
  if (third) return refuse("two-numbers", third.at, third.word);
  const around = readAround(tokens, lower, upper ?? lower);
  if ("error" in around) return around;
  return upper ? parseRange({ lower, upper, tokens, around, direction, text: trimmed }) : parseSingle(lower, around, direction, trimmed);
}
function parseSingle(amount, around, direction, text2) {
  const { value, unit } = quantityOf(amount.number, amount.unit);
  const { decline, approximate, range } = around;
  if (range) return refuse("misplaced-word", range.at, range.word);
  if (decline && value.n < 0n) return refuse("bad-decline", amount.at, amount.word);
  const stated = around.comparison && (decline ? reversed[around.comparison.comparison] : around.comparison.comparison);
  if (approximate && !direction) return refuse("needs-direction", approximate.at, approximate.word);
  const asked = direction && directed[direction];
  if (stated && asked && stated.charAt(0) !== asked.charAt(0)) {
    const { at: at3, word } = around.comparison ?? amount;
    return refuse("direction-conflict", at3, word);
  }
  const isBare2 = !stated && !asked && !decline;
  const threshold = { text: text2, upper: null, open: null, unit, absence: false };
  if (isBare2 && value.n === 0n) {
    const counted3 = unit.dimension === "count" || unit.dimension === "plain";
    if (!counted3) return refuse("bare-zero", amount.at, amount.word);
    return { threshold: { ...threshold, operator: "<=", limit: zero, absence: true } };
  }
  const operator = stated ?? asked ?? (decline ? "<=" : ">=");
  return { threshold: { ...threshold, operator, limit: decline ? negate(value) : value } };
}
function parseAbsence(tokens, text2, direction) {
  const odd = tokens.find(
    (token) => token.kind !== "word" || token.role !== "absence" && token.role !== "neutral"
  );
  const absences = tokens.filter((token) => token.kind === "word" && token.role === "absence");
  const [absence, again] = absences;
  if (!absence) return noNumber(tokens);
  if (odd) return refuse("misplaced-word", odd.at, odd.word);
  if (again) return refuse("misplaced-word", again.at, again.word);
  if (direction === "at-least") return refuse("direction-conflict", absence.at, absence.word);
  const threshold = {
    text: text2,
    operator: "<=",
    limit: zero,
    upper: null,
    open: null,
    unit: parseUnit(""),
    absence: true
  };
  return { threshold };
}
function noNumber(tokens) {
  const last = tokens.at(-1);
  return refuse("no-number", last?.at ?? 0, last?.word ?? "");
}
var directed = { "at-least": ">=", "at-most": "<=" };
var reversed = {
  ">=": "<=",
  ">": "<",
  "<=": ">=",
  "<": ">",
  "=": "="
};

// src/plan/read/compare-wording.ts
var longestWording = 300;
function differenceOf(wording, threshold, direction) {
  const asked = direction?.value ?? null;
  const whole = parseThreshold(wording, asked);
  if ("threshold" in whole) return compareThresholds(whole.threshold, threshold, true);
  if (wording.length > longestWording) return null;
  for (let at3 = 1; at3 < wording.length; at3++) {
    const ending = parseThreshold(wording.slice(at3), asked);
    if ("threshold" in ending) return compareThresholds(ending.threshold, threshold, false);
  }
  return null;
}

// src/plan/read/fit-to-threshold.ts
function inUnitOf(threshold, { dimension, ...unit }) {
  const isShare = dimension === "ratio" || dimension === "rate";
  if (!threshold.absence || threshold.unit.text !== "" || !isShare) return threshold;
  return { ...threshold, unit: { dimension, ...unit } };
}
function fitTo(measure3, unit, threshold) {
  const asIs = { unit: unit ?? threshold.unit, scale: one };
  if (threshold.absence && threshold.unit.text === "") return asIs;
  if (measure3.kind === "ratio" && measure3.per !== null && (unit === null || unit.dimension === "ratio")) {
    const counts = threshold.unit.dimension === "count" || threshold.unit.dimension === "plain";
    if (counts) return { unit: parseUnit(threshold.unit.text), scale: rational(measure3.per) };
  }
  if (unit === null) return asIs;
  return unitFits(unit, threshold.unit) ? asIs : null;
}

// src/plan/read/measure-hash.ts
import { hash } from "node:crypto";
function hashBasis(basis) {
  return hash("sha256", JSON.stringify(formOfBasis(basis)));
}
function formOfBasis(basis) {
  if (basis.kind === "unmeasured") return ["unmeasured"];
  if (basis.kind === "stated") return ["stated", basis.stated.by];
  return ["measured", formOfMeasure(basis.measure), number(basis.scale)];
}
function formOfMeasure(measure3) {
  const { period, each } = measure3;
  return [measure3.kind, each, period && formOfPeriod(period), ...partsOfMeasure(measure3)];
}
function formOfPeriod(period) {
  if (period.kind === "fixed") return ["fixed", String(period.period.from), String(period.period.to)];
  return [
    period.kind,
    ...Object.entries(period).filter(([key]) => key !== "kind").toSorted().flat()
  ];
}
function partsOfMeasure(measure3) {
  switch (measure3.kind) {
    case "ratio":
      return [formOfMeasure(measure3.numerator), formOfMeasure(measure3.denominator)];
    case "total":
      return sorted(measure3.parts.map(formOfMeasure));
    case "growth":
    case "difference": {
      const { against } = measure3;
      return [formOfMeasure(measure3.of), typeof against === "string" ? against : formOfMeasure(against)];
    }
    default: {
      const { source, where } = measure3;
      const column = "column" in measure3 ? measure3.column : null;
      const weight = measure3.kind === "mean" ? measure3.weight : null;
      const by = measure3.kind === "latest" ? measure3.by : null;
      const distinct = measure3.kind === "count" && measure3.distinct ? sorted(measure3.distinct) : null;
      const meets = measure3.kind === "share" ? formOfCondition(measure3.meets) : null;
      return [source, where && formOfCondition(where), column, weight, by, distinct, meets];
    }
  }
}
function formOfCondition(condition2) {
  switch (condition2.kind) {
    case "all":
    case "any":
    case "none": {
      const { kind } = condition2;
      const parts = unique(
        condition2.parts.flatMap((part2) => flattened(part2, kind === "none" ? "any" : kind))
      );
      return parts.length === 1 && kind !== "none" ? parts[0] ?? null : [kind, ...parts];
    }
    case "in":
    case "not-in":
      return [condition2.kind, condition2.column, ...unique(condition2.values.map(formOfLiteral))];
    case "equals-column": {
      const [one3 = "", other = ""] = [condition2.column, condition2.other].toSorted();
      return ["equals", one3, other, String(condition2.negated)];
    }
    case "member":
      return ["member", condition2.column, condition2.source, condition2.of, String(condition2.negated)];
    case "compare":
      return [condition2.by, condition2.column, formOfOperand(condition2.to)];
    case "text":
      return [condition2.by, condition2.column, condition2.text];
    case "blank":
      return ["blank", condition2.column, String(condition2.blank)];
  }
}
function flattened(condition2, kind) {
  if (condition2.kind !== kind) return [formOfCondition(condition2)];
  return condition2.parts.flatMap((part2) => flattened(part2, kind));
}
function formOfOperand(operand3) {
  if (operand3.kind === "literal") return formOfLiteral(operand3.value);
  return operand3.kind === "column" ? ["column", operand3.column] : ["period", operand3.edge];
}
function formOfLiteral(literal) {
  switch (literal.kind) {
    case "text":
      return ["text", literal.text];
    case "number":
      return ["number", number(literal.number)];
    case "date":
      return ["date", String(literal.span.from), String(literal.span.to)];
    case "boolean":
      return ["boolean", String(literal.flag)];
  }
}
function number({ n, d }) {
  return `${n}/${d}`;
}
function sorted(forms2) {
  const keyed = forms2.map((form) => [JSON.stringify(form), form]);
  return keyed.toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, form]) => form);
}
function unique(forms2) {
  return [...new Map(sorted(forms2).map((form) => [JSON.stringify(form), form])).values()];
}

// src/plan/read/read-basis.ts
var statedShape = { value: text, by: text, date: optional(text), document: optional(text) };
function statedSchema() {
  return strictObject(statedShape);
}
function readMeasured(node2, threshold, scope, target = node2.offset) {
  const read = readMeasure(node2, scope);
  const at3 = scope.mistakes.changedAt(node2.offset, target);
  if (!read || !threshold) return null;
  const { measure: measure3, unit } = read;
  if (threshold.kind === "relative") {
    const limit = threshold.read.unit;
    if (!areAlike(unit, limit)) reportMisfit(unit, limit, "", at3, scope);
    return { kind: "measured", measure: measure3, unit: unit ?? limit ?? parseUnit(""), scale: one };
  }
  const fit = fitTo(measure3, unit, threshold.threshold);
  if (!fit) reportMisfit(unit, threshold.threshold.unit, threshold.threshold.text, at3, scope);
  if (fit && (measure3.kind === "count" || measure3.kind === "share") && threshold.threshold.limit.n < 0n) {
    const args = { target: threshold.threshold.text, measure: measure3.kind };
    scope.mistakes.report("plan/limit-below-zero", args, at3);
    return null;
  }
  return fit && { kind: "measured", measure: measure3, ...fit };
}
function readStated({ node: node2 }, threshold, scope, target = node2.offset) {
  const { mistakes } = scope;
  const fields = readFields(node2, statedShape, "stated", mistakes);
  if (!fields?.value) return null;
  const quantity = parseQuantity(fields.value.value);
  if (!quantity) {
    mistakes.report("plan/bad-quantity", { value: fields.value.value }, fields.value.node.offset);
    return null;
  }
  if (fields.date && !parseSpan(fields.date.value)) {
    mistakes.report("plan/bad-date", { value: fields.date.value }, fields.date.node.offset);
  }
  const limit = limitOf(threshold);
  if (limit && !limit.takesAny && !unitFits(quantity.unit, limit.unit)) {
    const at3 = mistakes.changedAt(fields.value.node.offset, target);
    reportMisfit(quantity.unit, limit.unit, limit.text, at3, scope);
  }
  const stated = {
    quantity,
    text: fields.value.value,
    by: fields.by?.value ?? "",
    date: fields.date?.value ?? null,
    document: fields.document?.value ?? null
  };
  return { kind: "stated", stated };
}
function limitOf(threshold) {
  if (threshold?.kind === "relative") {
    const { unit: unit2 } = threshold.read;
    return unit2 && { unit: unit2, text: "", takesAny: false };
  }
  if (!threshold) return null;
  const { unit, text: target, absence } = threshold.threshold;
  return { unit, text: target, takesAny: absence && unit.text === "" };
}
function reportMisfit(measure3, limit, target, offset, { mistakes }) {
  const args = {
    measure: measure3?.dimension ?? "plain",
    measureUnit: measure3?.text ?? "",
    limit: limit?.dimension ?? "plain",
    limitUnit: limit?.text ?? "",
    target
  };
  mistakes.report("plan/unit-misfit", args, offset);
}

// src/plan/read/read-threshold.ts
var operators = { gte: ">=", gt: ">", lte: "<=", lt: "<" };
var measure2 = optional(nested(() => measureSchema));
var relativeShape = { gte: measure2, gt: measure2, lte: measure2, lt: measure2 };
function thresholdSchema() {
  return union([text, strictObject(relativeShape)]);
}
function readThreshold(field, direction, scope) {
  const { node: node2, key } = field;
  if (node2.kind === "map") return readRelative(field, direction, scope);
  if (node2.kind === "broken") return null;
  if (node2.kind === "list" || node2.text === "") {
    if (node2.kind === "list") reportList(node2, key.text, scope);
    else scope.mistakes.report("plan/empty-value", { key: key.text }, key.offset);
    return null;
  }
  const parsed2 = parseThreshold(node2.text, direction?.value ?? null);
  if ("threshold" in parsed2) return { kind: "absolute", threshold: parsed2.threshold };
  const { code: code3, at: at3, word } = parsed2.error;
  const offset = node2.inner === null ? node2.offset : node2.inner + at3;
  scope.mistakes.report(`plan/threshold-${code3}`, { target: node2.text, word }, offset);
  return null;
}
function reportList(node2, key, { mistakes }) {
  const texts3 = node2.items.flatMap(
    (item) => item.kind === "scalar" && /^[-+\d.]/.test(item.text) ? [item.text] : []
  );
  if (texts3.length !== 2 || node2.items.length !== 2) {
    mistakes.report("plan/wrong-shape", { key, expected: "text", got: "list" }, node2.offset);
    return;
  }
  const written = `[${texts3.join(", ")}]`;
  mistakes.report("plan/quote-this", { written, quoted: `"${written}"`, reason: "interval" }, node2.offset);
}
function readRelative({ node: node2, key }, direction, scope) {
  const fields = readFields(node2, relativeShape, "threshold", scope.mistakes);
  if (!fields) return null;
  if (direction) scope.mistakes.report("plan/needless-direction", {}, direction.key.offset);
  const given = ["gte", "gt", "lte", "lt"].filter((name2) => fields[name2] !== null);
  const [name, second] = given;
  if (!name || second) {
    const offset = (second && fields[second]?.key.offset) ?? key.offset;
    scope.mistakes.report("plan/one-comparison", { given }, offset);
    return null;
  }
  const read = fields[name] && readMeasure(fields[name].node, scope);
  return read && { kind: "relative", threshold: { operator: operators[name], measure: read.measure }, read };
}

// src/plan/read/read-waiver.ts
var waiverShape = { reason: text, until: text };
function waiverSchema() {
  return strictObject(waiverShape);
}
function readWaiver({ node: node2 }, mistakes) {
  const fields = readFields(node2, waiverShape, "waiver", mistakes);
  if (!fields) return null;
  const { reason, until } = fields;
  const isBlank2 = reason?.value.trim() === "";
  if (reason && isBlank2) mistakes.report("plan/empty-value", { key: "reason" }, reason.key.offset);
  const span = until && parseSpan(until.value);
  if (until && !span) mistakes.report("plan/bad-date", { value: until.value }, until.node.offset);
  return reason && span && !isBlank2 ? { reason: reason.value, until: span.to } : null;
}

// src/plan/read/read-target.ts
var targetShape = {
  id: text,
  title: text,
  clause: optional(text),
  owner: optional(texts),
  target: nested(thresholdSchema),
  direction: optional(oneOf(["at-least", "at-most"])),
  wording: optional(text),
  reading: optional(text),
  measure: optional(nested(() => measureSchema)),
  unmeasured: optional(text),
  stated: optional(nested(statedSchema)),
  note: optional(text),
  weight: optional(text),
  veto: optional(flag),
  waiver: optional(nested(waiverSchema)),
  retired: optional(text)
};
var bases = ["measure", "unmeasured", "stated"];
function targetSchema() {
  return strictObject(targetShape);
}
var unread2 = { kind: "unmeasured", reason: "" };
function readTarget(node2, around, scope) {
  const fields = readFields(node2, targetShape, "target", scope.mistakes);
  if (!fields) return null;
  const threshold = fields.target && readThreshold(fields.target, fields.direction, scope);
  const basis = readBasis(node2, fields, threshold, scope) ?? unread2;
  if (threshold?.kind === "absolute" && fields.wording && !entryOf(node2, "reading")) {
    const given = { wording: fields.wording.value, target: threshold.threshold.text };
    const differs = differenceOf(given.wording, threshold.threshold, fields.direction);
    if (differs) {
      const at3 = scope.mistakes.changedAt(
        fields.wording.node.offset,
        fields.target?.node.offset ?? node2.offset
      );
      scope.mistakes.report("plan/reading-required", { ...given, differs }, at3);
    }
  }
  const weight = fields.weight && readPoints("weight", fields.weight, scope.mistakes);
  const waiver = fields.waiver && readWaiver(fields.waiver, scope.mistakes);
  if (!threshold) return null;
  const absolute = threshold.kind === "absolute" ? threshold.threshold : null;
  return {
    id: fields.id?.value ?? "",
    title: fields.title?.value ?? "",
    clause: fields.clause?.value ?? around.clause,
    owners: listOf(fields.owner?.value),
    wording: fields.wording?.value ?? wordingOf(threshold, around),
    reading: fields.reading?.value ?? null,
    threshold: absolute && basis.kind === "measured" ? inUnitOf(absolute, basis.unit) : threshold.threshold,
    basis,
    note: fields.note?.value ?? null,
    weight,
    veto: fields.veto?.value === "true",
    waiver,
    measureHash: hashBasis(basis),
    place: around.place(node2.offset),
    changes: changesOf(node2, around)
  };
}
function changesOf(node2, { place }) {
  if (node2.kind !== "map" || !node2.changes) return null;
  return { place: place(node2.changes.offset), keys: node2.changes.keys };
}
function readBasis(node2, fields, threshold, scope) {
  const given = bases.filter((name) => entryOf(node2, name));
  if (given.length !== 1) {
    const offset = (given[1] && entryOf(node2, given[1])?.key.offset) ?? node2.offset;
    scope.mistakes.report("plan/one-basis", { given }, offset);
  }
  const at3 = entryOf(node2, "target")?.value.offset;
  if (fields.measure) return readMeasured(fields.measure.node, threshold, scope, at3);
  if (fields.stated) return readStated(fields.stated, threshold, scope, at3);
  return fields.unmeasured && { kind: "unmeasured", reason: fields.unmeasured.value };
}
function wordingOf({ threshold }, { sources, language }) {
  if (!isRelativeThreshold(threshold)) return threshold.text;
  return `${comparatorWord(threshold.operator, language)} ${measureWords(threshold.measure, { sources }, language)}`;
}
function isRelativeThreshold(threshold) {
  return "measure" in threshold;
}

// src/plan/read/read-sections.ts
var sectionShape = {
  title: text,
  clause: optional(text),
  targets: nested(() => nonEmpty(array(targetSchema())))
};
function sectionSchema() {
  return strictObject(sectionShape);
}
function readSections(field, around, scope) {
  const { mistakes } = scope;
  if (!field || field.node.kind === "broken") return [];
  const isNothing2 = shapeOf(field.node) === "nothing" || field.node.kind === "list" && field.node.items.length === 0;
  if (isNothing2) {
    mistakes.report("plan/no-targets", {}, field.key.offset);
    return [];
  }
  const ids = /* @__PURE__ */ new Map();
  const items = itemsOf(field.node, "sections", mistakes) ?? [];
  const sections2 = items.flatMap((item) => readSection(item, around, ids, scope) ?? []);
  if (items.length > 0 && items.every(isAllOutOfForce))
    mistakes.report("plan/no-targets", {}, field.key.offset);
  return sections2;
}
function isAllOutOfForce(section) {
  const targets = entryOf(section, "targets")?.value;
  return targets?.kind === "list" && targets.items.length > 0 && targets.items.every(isOutOfForce);
}
function readSection(node2, around, ids, scope) {
  const fields = readFields(node2, sectionShape, "section", scope.mistakes);
  if (!fields) return null;
  const clause = fields.clause?.value ?? null;
  const items = fields.targets ? targetsOf2(fields.targets, scope) : [];
  for (const item of items) checkId(item, around, ids, scope);
  const inForce = items.filter((item) => !isOutOfForce(item));
  const targets = inForce.flatMap((item) => readTarget(item, { ...around, clause }, scope) ?? []);
  if (items.length > 0 && inForce.length === 0) return null;
  return { title: fields.title?.value ?? "", clause, targets };
}
function targetsOf2({ node: node2, key }, { mistakes }) {
  const isNothing2 = shapeOf(node2) === "nothing" || node2.kind === "list" && node2.items.length === 0;
  if (!isNothing2) return itemsOf(node2, "targets", mistakes) ?? [];
  mistakes.report("plan/no-targets", {}, key.offset);
  return [];
}
function checkId(node2, around, ids, scope) {
  const id = entryOf(node2, "id")?.value;
  if (id?.kind !== "scalar" || id.text === "") return;
  const first = ids.get(id.text);
  if (first) scope.mistakes.report("plan/duplicate-id", { id: id.text, line: first.line ?? 0 }, id.offset);
  else ids.set(id.text, around.place(id.offset));
}

// src/plan/read/reserved-words.ts
var reserved = new Set(
  "any all none not in gt gte lt lte contains starts ends blank column source period every".split(" ")
);
function isReserved(name) {
  return reserved.has(name);
}

// src/plan/read/read-column.ts
var unitShape = { column: text };
var columnShape2 = {
  header: optional(texts),
  type: optional(oneOf(["text", "integer", "decimal", "percent", "date", "boolean"])),
  unit: optional(nested(() => union([text, strictObject(unitShape)]))),
  values: optional(
    nested(() => union([textList, record(string(), union([texts, textList, nothing()]))]))
  ),
  optional: optional(flag),
  min: optional(text),
  max: optional(text),
  fill: optional(oneOf(["down"])),
  private: optional(flag)
};
function columnSchema() {
  return strictObject(columnShape2);
}
function readColumn2({ key, value }, place, mistakes) {
  if (isReserved(key.text)) mistakes.report("plan/reserved-name", { name: key.text }, key.offset);
  const fields = readFields(value, columnShape2, "column", mistakes);
  if (!fields) return null;
  const type = fields.type?.value ?? "text";
  const unit = fields.unit && fields.type ? readUnit2(fields.unit, type, mistakes) : null;
  const bounded = { name: key.text, type, unit: unit?.unit ?? null };
  const [min2, max] = [readBound(fields.min, bounded, mistakes), readBound(fields.max, bounded, mistakes)];
  if (fields.max && min2 && max && compare(min2, max) > 0) {
    mistakes.report("plan/min-above-max", { column: key.text }, fields.max.node.offset);
  }
  const column = {
    ...bounded,
    headers: listOf(fields.header?.value ?? key.text).map((header) => header.trim()),
    values: fields.values && readValues2(fields.values, type, mistakes),
    optional: fields.optional?.value === "true",
    min: min2,
    max,
    fill: fields.fill?.value ?? null,
    private: fields.private?.value === "true",
    place
  };
  return { column, unitColumn: unit?.column ?? null };
}
function readUnit2({ node: node2, key }, type, mistakes) {
  if (kindOf(type) !== "number") {
    mistakes.report("plan/needs-numbers", { key: key.text, type }, key.offset);
    return null;
  }
  if (node2.kind === "map") {
    const column = readFields(node2, unitShape, "unit", mistakes)?.column;
    return column ? { unit: { column: column.value }, column } : null;
  }
  if (node2.kind !== "scalar" || node2.text === "") {
    reportShape2(node2, key.text, "text", key.offset, mistakes);
    return null;
  }
  const unit = parseUnit(node2.text);
  if (type === "percent" && unit.dimension !== "ratio") {
    mistakes.report("plan/percent-unit", { unit: node2.text }, node2.offset);
    return null;
  }
  return { unit, column: null };
}
function readBound(field, column, mistakes) {
  if (!field) return null;
  if (kindOf(column.type) === "number") return readNumberIn(column, field.value, field.node.offset, mistakes);
  mistakes.report("plan/needs-numbers", { key: field.key.text, type: column.type }, field.key.offset);
  return null;
}
function readValues2({ node: node2, key }, type, mistakes) {
  if (type !== "text") mistakes.report("plan/values-of-text-only", { type }, key.offset);
  const seen = /* @__PURE__ */ new Set();
  const take = (item) => {
    if (item.kind !== "scalar" || item.text === "") {
      reportShape2(item, key.text, "text", item.offset, mistakes);
      return [];
    }
    const value = item.text.trim();
    if (seen.has(value)) mistakes.report("plan/value-twice", { value }, item.offset);
    seen.add(value);
    return [value];
  };
  if (node2.kind === "list") return Object.fromEntries(node2.items.flatMap(take).map((value) => [value, []]));
  const map = mapOf(node2, key.text, mistakes);
  if (map?.entries.length === 0) mistakes.report("plan/empty-value", { key: key.text }, key.offset);
  const values2 = (map?.entries ?? []).map(({ key: main, value }) => {
    take(main);
    const isBlank2 = value.kind === "scalar" && value.text === "";
    const others = isBlank2 ? [] : value.kind === "list" ? value.items : [value];
    return [main.text.trim(), others.flatMap(take)];
  });
  return Object.fromEntries(values2);
}
function reportShape2(node2, key, expected, offset, mistakes) {
  if (node2.kind === "broken") return;
  if (shapeOf(node2) === "nothing") mistakes.report("plan/empty-value", { key }, offset);
  else mistakes.report("plan/wrong-shape", { key, expected, got: shapeOf(node2) }, node2.offset);
}

// src/plan/read/read-complete.ts
function completeSchema() {
  return looseObject({ every: optional(rhythm) }, texts);
}
function readComplete(field, hasPeriod, source, scope) {
  const { mistakes } = scope;
  const map = mapOf(field.node, "complete", mistakes);
  if (!map) return null;
  const every = map.entries.find(({ key }) => key.text === "every");
  const [units, second] = map.entries.filter((entry2) => entry2 !== every);
  if (!units || second) {
    const given = map.entries.filter((entry2) => entry2 !== every).map(({ key }) => key.text);
    mistakes.report("plan/one-complete-column", { given }, second?.key.offset ?? field.key.offset);
    return null;
  }
  const rhythmOf = every ? readRhythm({ ...map, entries: [every] }, hasPeriod, scope) : null;
  const column = columnOfKind(
    { value: units.key.text, node: units.key, key: field.key },
    "complete",
    ["text"],
    source,
    scope
  );
  if (!column) return null;
  const { value } = units;
  const items = value.kind === "list" ? value.items : [value];
  if (items.length === 0) mistakes.report("plan/empty-value", { key: units.key.text }, units.key.offset);
  const names = items.flatMap((item) => {
    const literal = readLiteral(item, column, mistakes);
    return literal?.kind === "text" ? [literal.text] : [];
  });
  return { column: column.name, units: [...new Set(names)], every: rhythmOf };
}
function readRhythm(node2, hasPeriod, { mistakes }) {
  const every = readFields(node2, { every: rhythm }, "complete", mistakes)?.every;
  if (!every) return null;
  if (!hasPeriod) mistakes.report("plan/every-without-period", { every: every.value }, every.key.offset);
  return every.value;
}

// src/plan/read/read-rules.ts
var ruleShape = { title: text, where: nested(() => conditionSchema) };
function rulesSchema() {
  return array(strictObject(ruleShape));
}
function readRules(field, place, source, scope) {
  return (itemsOf(field.node, "rules", scope.mistakes) ?? []).flatMap((item) => {
    const fields = readFields(item, ruleShape, "rule", scope.mistakes);
    const where = fields?.where ? readCondition(fields.where.node, source, scope) : null;
    return where ? [{ title: fields?.title?.value ?? "", where, place: place(item.offset) }] : [];
  });
}

// src/plan/read/read-totals.ts
function totalsSchema() {
  return record(string(), texts);
}
function readTotals(field, source, scope) {
  const { mistakes } = scope;
  const entries = mapOf(field.node, "totals", mistakes)?.entries ?? [];
  const totals = entries.map(({ key, value }) => {
    columnOfKind({ value: key.text, node: key, key: field.key }, "totals", ["text"], source, scope);
    const items = value.kind === "list" ? value.items : [value];
    if (items.length === 0) mistakes.report("plan/empty-value", { key: key.text }, key.offset);
    const labels = items.flatMap((item) => {
      if (item.kind === "scalar" && item.text !== "") return [item.text];
      if (shapeOf(item) === "nothing") mistakes.report("plan/empty-value", { key: key.text }, key.offset);
      else
        mistakes.report(
          "plan/wrong-shape",
          { key: key.text, expected: "text", got: shapeOf(item) },
          item.offset
        );
      return [];
    });
    return [key.text, labels];
  });
  return Object.fromEntries(totals);
}

// src/plan/read/read-source.ts
var sourceShape = {
  title: optional(text),
  department: optional(text),
  files: optional(texts),
  period: optional(nested(periodRuleSchema)),
  key: optional(texts),
  nil_return: optional(flag),
  complete: optional(nested(completeSchema)),
  totals: optional(nested(totalsSchema)),
  rules: optional(nested(rulesSchema)),
  agree: optional(nested(agreementsSchema)),
  columns: nested(() => record(string(), columnSchema()))
};
function sourceSchema() {
  return strictObject(sourceShape);
}
function declareSource({ key, value }, placeOf, mistakes) {
  if (/[=@\s]/.test(key.text)) mistakes.report("plan/bad-name", { name: key.text }, key.offset);
  const fields = readFields(value, sourceShape, "source", mistakes);
  if (!fields) return null;
  const columns = fields.columns ? declareColumns(fields.columns, key.text, placeOf, mistakes) : /* @__PURE__ */ new Map();
  const known2 = { name: key.text, columns };
  return { known: known2, complete: (scope) => completeSource(known2, fields, placeOf(key.offset), placeOf, scope) };
}
function declareColumns({ node: node2, key }, source, placeOf, mistakes) {
  const columns = /* @__PURE__ */ new Map();
  if (node2.kind === "broken") return columns;
  const isEmpty = node2.kind === "scalar" && node2.text === "" || node2.kind === "map" && node2.entries.length === 0;
  if (isEmpty) {
    mistakes.report("plan/no-columns", { source }, key.offset);
    return columns;
  }
  const read = [];
  const headers = /* @__PURE__ */ new Map();
  for (const entry2 of mapOf(node2, "columns", mistakes)?.entries ?? []) {
    const column = readColumn2(entry2, placeOf(entry2.key.offset), mistakes);
    columns.set(entry2.key.text, column && !hasBroken(entry2.value) ? column.column : null);
    if (!column) continue;
    read.push(column);
    for (const header of column.column.headers) {
      const other = headers.get(header);
      if (other !== void 0)
        mistakes.report("plan/header-twice", { header, column: entry2.key.text, other }, entry2.key.offset);
      else headers.set(header, entry2.key.text);
    }
  }
  const known2 = { name: source, columns };
  for (const { unitColumn } of read) {
    if (unitColumn) columnOfKind(unitColumn, "unit", ["text"], known2, { sources: /* @__PURE__ */ new Map(), mistakes });
  }
  return columns;
}
function completeSource(known2, fields, place, placeOf, scope) {
  const period = fields.period && readPeriodRule(fields.period, scope.mistakes);
  for (const column of period?.columns ?? []) columnOfKind(column, "period", ["date"], known2, scope);
  return {
    name: known2.name,
    title: fields.title?.value ?? known2.name,
    department: fields.department?.value ?? null,
    files: fields.files && listOf(fields.files.value),
    period: period?.rule ?? null,
    key: fields.key ? columnsNamed(fields.key, known2, scope) : [],
    nilReturn: fields.nil_return?.value === "true",
    complete: fields.complete && readComplete(fields.complete, fields.period !== null, known2, scope),
    totals: fields.totals ? readTotals(fields.totals, known2, scope) : {},
    rules: fields.rules ? readRules(fields.rules, placeOf, known2, scope) : [],
    agree: readAgreements(fields.agree, placeOf, scope),
    columns: [...known2.columns.values()].filter((column) => column !== null),
    place
  };
}

// src/plan/read/read-untracked.ts
var untrackedShape = { clause: text, quantity: text, reason: text };
function untrackedSchema() {
  return array(strictObject(untrackedShape));
}
function readUntracked(field, place, mistakes) {
  const items = field ? itemsOf(field.node, "untracked", mistakes) ?? [] : [];
  return items.flatMap((item) => {
    const fields = readFields(item, untrackedShape, "untracked", mistakes);
    if (!fields?.clause || !fields.quantity || !fields.reason) return [];
    const { clause, quantity, reason } = fields;
    return [
      { clause: clause.value, quantity: quantity.value, reason: reason.value, place: place(item.offset) }
    ];
  });
}

// src/plan/read/read-plan.ts
var sections = nested(() => nonEmpty(array(sectionSchema())));
var planShape = {
  $schema: optional(text),
  extends: optional(text),
  plan: text,
  title: optional(text),
  document: optional(text),
  language: optional(oneOf(["zh", "en"])),
  period: optional(text),
  sources: optional(nested(() => record(string(), sourceSchema()))),
  sections: optional(sections),
  points: optional(text),
  scoring: optional(scoringMethod),
  grades: optional(nested(gradesSchema)),
  untracked: optional(nested(untrackedSchema)),
  agree: optional(nested(agreementsSchema))
};
function readPlan(input, open2 = openNothing) {
  const layers = readLayers(input, open2);
  const mistakes = collectMistakes(layers.text);
  const tree = layers.trees && mergePlans(layers.trees, mistakes);
  const plan = tree && readTree(tree, layers.text, hashOf(layers.texts), mistakes);
  const findings = [...layers.findings, ...mistakes.findings].toSorted(inOrder);
  return { value: hasErrors(findings) ? null : plan, findings };
}
function hashOf(texts3) {
  const [own = "", ...others] = texts3.map((each) => hash2("sha256", each));
  return others.length === 0 ? own : hash2("sha256", [own, ...others].join("\n"));
}
function readTree(root2, given, sha256, mistakes) {
  const place = (offset) => placeAt(given, offset);
  const fields = readFields(root2, planShape, "plan", mistakes);
  if (!fields) return null;
  if (!entryOf(root2, "sections")) mistakes.report("plan/no-targets", {}, root2.offset);
  const { scope, declared } = declareSources(fields.sources, place, mistakes);
  const sources = declared.map((source) => source.complete(scope));
  const language = fields.language?.value ?? "en";
  const id = fields.plan?.value ?? "";
  const before2 = mistakes.findings.length;
  const read = readSections(fields.sections, { language, sources, place }, scope);
  return {
    id,
    title: fields.title?.value ?? id,
    document: fields.document?.value ?? null,
    language,
    period: fields.period && periodOf(fields.period, mistakes),
    file: given.file,
    sha256,
    extended: filesBehind(given),
    sources,
    sections: read,
    retired: readRetired(fields.sections, place, mistakes),
    scoring: readScoring(fields, hasErrors(mistakes.findings.slice(before2)) ? null : read, mistakes),
    untracked: readUntracked(fields.untracked, place, mistakes),
    agree: readAgreements(fields.agree, place, scope)
  };
}
function filesBehind({ extended }) {
  return extended === null ? [] : [extended.file, ...filesBehind(extended)];
}
function declareSources(field, place, mistakes) {
  const sources = /* @__PURE__ */ new Map();
  const declared = [];
  const isNothing2 = field === null || shapeOf(field.node) === "nothing";
  for (const entry2 of isNothing2 ? [] : mapOf(field.node, "sources", mistakes)?.entries ?? []) {
    const source = declareSource(entry2, place, mistakes);
    sources.set(entry2.key.text, source?.known ?? null);
    if (source) declared.push(source);
  }
  return { scope: { sources, mistakes }, declared };
}
function periodOf({ value, node: node2 }, mistakes) {
  const period = parsePeriod(value);
  if (!period) mistakes.report("plan/bad-period", { value }, node2.offset);
  return period;
}

// src/data/make-validation.ts
function makeValidation(parts) {
  const { plan, inputs, counts } = parts;
  const total = (severity, files) => counts.filter(
    ({ file, code: code3 }) => severityOf(code3) === severity && (files === null || files.includes(file ?? ""))
  ).reduce((sum, { count: count3 }) => sum + count3, 0);
  const sources = plan.sources.map((source) => {
    const own = inputs.filter((input) => input.source === source.name);
    const files = own.map((input) => input.file);
    return {
      source: source.name,
      title: source.title,
      department: source.department,
      files,
      rows: own.reduce((sum, input) => sum + input.rows.read, 0),
      errors: total("error", files),
      warnings: total("warning", files)
    };
  });
  return {
    format: "plan-check/validation",
    version: 1,
    tool: { name: "plan-check", version: parts.version },
    language: parts.language,
    plan: parts.summary,
    asOf: parts.asOf === null ? null : isoOf(parts.asOf),
    inputs,
    summary: {
      files: inputs.length,
      sources: sources.length,
      supplied: sources.filter(({ files }) => files.length > 0).length,
      errors: total("error", null),
      warnings: total("warning", null),
      notes: total("note", null)
    },
    sources,
    diagnostics: diagnosticsOf(parts.findings, parts.language),
    counts
  };
}

// src/data/open/finding-sink.ts
var kept = 1e3;
function findingSink(each = () => void 0) {
  const groups = /* @__PURE__ */ new Map();
  const groupOf = (file, code3) => {
    const key = `${code3}
${file}`;
    let group = groups.get(key);
    if (!group) groups.set(key, group = { file, code: code3, count: 0, first: [] });
    return group;
  };
  return {
    count: ({ file, code: code3, count: count3 }) => {
      groupOf(file, code3).count += count3;
    },
    note: (finding2) => {
      each(finding2);
      const group = groupOf(finding2.place.file, finding2.code);
      group.count += 1;
      if (group.first.length < kept) group.first.push(finding2);
    },
    findings: () => [...groups.values()].flatMap((group) => group.first),
    counts: () => [...groups.values()].map(({ file, code: code3, count: count3 }) => ({ file, code: code3, count: count3 })).sort((a, b) => compareText(a.file ?? "", b.file ?? "") || compareText(a.code, b.code))
  };
}

// src/data/open/spool.ts
var inMemory = 1 << 26;
function spool(opener, stdin, most10 = inMemory) {
  const kept2 = /* @__PURE__ */ new Map();
  const keep = (path) => {
    const before2 = kept2.get(path);
    if (before2) return before2;
    const now = keepAll(path === null ? stdin ?? nothing2() : opener.chunks(path), opener, most10);
    kept2.set(path, now);
    return now;
  };
  const lasting = /* @__PURE__ */ new Set();
  const stateOf = async (path) => {
    if (kept2.has(path)) return null;
    const state = opener.state ? await opener.state(path) : "";
    if (state !== null) lasting.add(path);
    return state;
  };
  return {
    open: ({ path }) => ({
      chunks: async function* (from = 0) {
        if (path !== null && (lasting.has(path) || await stateOf(path) !== null))
          yield* opener.chunks(path, from);
        else yield* (await keep(path)).chunks();
      },
      state: async () => path === null ? "" : await stateOf(path) ?? "",
      size: async () => path === null ? null : await opener.size?.(path) ?? null
    }),
    close: async () => {
      for (const each of kept2.values()) await each.then((one3) => one3.close()).catch(() => void 0);
      kept2.clear();
    }
  };
}
async function keepAll(chunks, opener, most10) {
  const parts = [];
  let length = 0;
  let scratch = null;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (scratch === null && length > most10 && opener.scratch) {
        scratch = await opener.scratch();
        for (const part2 of parts.splice(0)) await scratch.write(part2);
      }
      if (scratch === null) parts.push(chunk);
      else await scratch.write(chunk);
    }
  } catch (error) {
    await scratch?.close();
    throw error;
  }
  return scratch ?? { chunks: () => replay(parts), close: async () => void 0 };
}
async function* replay(parts) {
  yield* parts;
}
async function* nothing2() {
}
var changed = "CHANGED_WHILE_READ";
async function* unchanged(bytes, then) {
  let length = 0;
  for await (const chunk of bytes.chunks()) {
    length += chunk.length;
    if (length > then.length) throw changedError();
    yield chunk;
  }
  if (length !== then.length || await bytes.state() !== then.state) throw changedError();
}
function isChanged(error) {
  return error instanceof Error && "code" in error && error.code === changed;
}
function changedError() {
  return Object.assign(new Error("the file changed while it was read"), { code: changed });
}

// src/data/records/line-ends.ts
var quote2 = 34;
var newline = 10;
var carriageReturn = 13;
function lineEnd(bytes, from, final) {
  let at3 = from;
  while (at3 < bytes.length && bytes[at3] !== newline && bytes[at3] !== carriageReturn) at3 += 1;
  if (at3 === bytes.length) return final ? at3 : null;
  if (bytes[at3] === newline) return at3 + 1;
  if (at3 + 1 === bytes.length) return final ? at3 + 1 : null;
  return bytes[at3 + 1] === newline ? at3 + 2 : at3 + 1;
}
function lineBreaks(field) {
  if (!field.includes("\n") && !field.includes("\r")) return 0;
  return field.match(/\r\n|\n|\r/g)?.length ?? 0;
}
function recordBoundary() {
  let looked = 0;
  let open2 = false;
  let boundary = 0;
  return (bytes, final) => {
    const end = final ? bytes.length : Math.max(looked, bytes.length - 1);
    let at3 = looked;
    while (at3 < end) {
      const next = bytes.indexOf(quote2, at3);
      const stop = next < 0 || next >= end ? end : next;
      if (!open2) boundary = Math.max(boundary, lastLineEnd(bytes, at3, stop));
      if (stop < end) open2 = !open2;
      at3 = stop < end ? stop + 1 : end;
    }
    looked = end;
    return boundary;
  };
}
function lastLineEnd(bytes, from, to) {
  if (to <= from) return 0;
  const part2 = bytes.subarray(from, to);
  const lf = part2.lastIndexOf(newline);
  const cr2 = part2.lastIndexOf(carriageReturn);
  if (cr2 > lf && bytes[from + cr2 + 1] === newline) return from + cr2 + 2;
  return Math.max(lf, cr2) < 0 ? 0 : from + Math.max(lf, cr2) + 1;
}

// src/data/records/cut-records.ts
var quote3 = 34;
var newline2 = 10;
var carriageReturn2 = 13;
var decodeUtf8 = (bytes, from, to) => bytes.toString("utf8", from, to);
function cutRecord(bytes, from, delimiter, final, literal = false, decode = decodeUtf8) {
  const fields = [];
  let at3 = from;
  for (; ; ) {
    const column = fields.length + 1;
    let text2;
    if (bytes[at3] === quote3) {
      const close = closingQuote2(bytes, at3 + 1);
      if (close < 0 || close + 1 === bytes.length && !final) {
        return final ? { kind: "fault", fault: "unclosed-quote", column } : { kind: "unfinished", column };
      }
      text2 = decode(bytes, at3 + 1, close).replaceAll('""', '"');
      at3 = close + 1;
    } else {
      const start = at3;
      while (at3 < bytes.length && !isEnd(bytes[at3], delimiter, literal)) at3 += 1;
      text2 = decode(bytes, start, at3);
    }
    const next = bytes[at3];
    if (next === delimiter) {
      fields.push(text2);
      at3 += 1;
    } else if (next === void 0) {
      if (!final) return { kind: "unfinished", column };
      fields.push(text2);
      return { kind: "record", fields, end: at3 };
    } else if (next === newline2 || next === carriageReturn2) {
      if (next === carriageReturn2 && at3 + 1 === bytes.length && !final) return { kind: "unfinished", column };
      fields.push(text2);
      return {
        kind: "record",
        fields,
        end: at3 + (next === carriageReturn2 && bytes[at3 + 1] === newline2 ? 2 : 1)
      };
    } else {
      return { kind: "fault", fault: "stray-quote", column };
    }
  }
}
function isEnd(byte, delimiter, literal) {
  if (byte === quote3) return !literal;
  return byte === delimiter || byte === newline2 || byte === carriageReturn2;
}
function closingQuote2(bytes, from) {
  for (let at3 = bytes.indexOf(quote3, from); at3 >= 0; at3 = bytes.indexOf(quote3, at3 + 2)) {
    if (bytes[at3 + 1] !== quote3) return at3;
  }
  return -1;
}
var excerpt = 200;
function cutBatch(bytes, until, firstLine, how) {
  const delimiter = how.delimiter.charCodeAt(0);
  const { decode = decodeUtf8 } = how;
  const records = [];
  let at3 = 0;
  let line = firstLine;
  while (at3 < until) {
    const limit = at3 + how.longest + 1;
    const isLong = bytes.length > limit;
    const view = isLong ? bytes.subarray(0, limit) : bytes;
    const cut = cutRecord(view, at3, delimiter, how.final && !isLong, false, decode);
    if (cut.kind === "record" && cut.end - at3 <= how.longest) {
      const { fields } = cut;
      const isNul = bytes.subarray(at3, cut.end).includes(0);
      const column2 = fields.findIndex((field) => field.includes("\0")) + 1;
      const blank = bytes[at3] === 10 || bytes[at3] === 13;
      records.push(
        isNul ? { ...badLine(bytes, at3, cut.end, line, decode), column: column2, fault: "nul" } : { fields, line, blank }
      );
      at3 = cut.end;
      line += fields.reduce((sum, field) => sum + lineBreaks(field), 1);
      continue;
    }
    if (cut.kind === "unfinished" && bytes.length - at3 <= how.longest) break;
    const end = lineEnd(view, at3, how.final && !isLong);
    if (end === null || end - at3 > how.longest) {
      if (bytes.length - at3 <= how.longest) break;
      records.push({ ...badLine(bytes, at3, limit, line, decode), column: 1, fault: "too-long" });
      return { records, end: limit - 1, line, isCutShort: true };
    }
    const fault = cut.kind === "fault" ? cut.fault : "unclosed-quote";
    const column = cut.kind === "record" ? 1 : cut.column;
    const literal = literalFields(bytes.subarray(at3, end), delimiter, decode);
    records.push({ ...badLine(bytes, at3, end, line, decode), column, fault, literal });
    at3 = end;
    line += 1;
  }
  return { records, end: at3, line, isCutShort: false };
}
function badLine(bytes, from, to, line, decode) {
  const text2 = decode(bytes, from, Math.min(to, from + 4 * excerpt));
  const [first = ""] = text2.split(/[\r\n]/, 1);
  return { line, text: first.slice(0, excerpt), literal: null };
}
function literalFields(line, delimiter, decode) {
  const cut = cutRecord(line, 0, delimiter, true, true, decode);
  if (cut.kind !== "record" || cut.end < line.length) return null;
  return cut.fields.some((field) => field.trimStart().startsWith('"')) ? null : cut.fields;
}

// src/data/rows/row-cursor.ts
function rowCursor(file, source, map, readers, note) {
  const { columns } = source;
  const absent = columns.map((column) => {
    if (map.repeated.includes(column)) return { code: "data/repeated-header" };
    return column.optional ? null : { code: "data/missing-column" };
  });
  const unitColumns2 = columns.map((column) => {
    const unit = column.unit;
    if (unit === null || "dimension" in unit) return null;
    return columns.findIndex((candidate) => candidate.name === unit.column);
  });
  const cells = columns.map(() => void 0);
  let fields = [];
  let line = 0;
  let record2 = 0;
  const textOf2 = (column) => {
    const field = map.fields[column];
    return field === null || field === void 0 ? "" : fields[field] ?? "";
  };
  const place = (column) => cellPlace(file, source, map, column, { text: textOf2(column), line, record: record2 });
  const read = (column) => {
    if (map.fields[column] === null || map.fields[column] === void 0) return absent[column] ?? null;
    const unit = unitColumns2[column] ?? null;
    const reading = readers[column]?.read(textOf2(column), unit === null ? null : textOf2(unit));
    if (!reading) throw new Error(`no column ${column} in ${source.name}`);
    if (reading.remark) note(reading.remark(place(column)));
    reading.seen?.(() => place(column));
    return reading.cell;
  };
  return {
    file: file.index,
    get line() {
      return line;
    },
    place,
    cell: (column) => {
      const known2 = cells[column];
      if (known2 !== void 0) return known2;
      const cell = read(column);
      cells[column] = cell;
      return cell;
    },
    moveTo: (nextFields, nextLine, nextRecord) => {
      fields = nextFields;
      line = nextLine;
      record2 = nextRecord;
      cells.fill(void 0);
    }
  };
}
var shownLength = 80;
function cellPlace(file, source, map, number2, { text: text2, line, record: record2 }) {
  const field = map.fields[number2] ?? null;
  const column = source.columns[number2];
  const tidy = text2.trim();
  const cut = tidy.length > shownLength ? `${tidy.slice(0, shownLength)}..` : tidy;
  return {
    file: file.name,
    line,
    column: field === null ? null : field + 1,
    record: record2,
    field: field === null ? column?.headers[0] ?? null : file.names[field] ?? null,
    cell: field === null ? null : cut,
    private: column?.private ?? false,
    excerpt: null
  };
}
function fillDown(source, map) {
  const filled = source.columns.flatMap((column, number2) => {
    const field = map.fields[number2];
    return column.fill === "down" && field !== null && field !== void 0 ? [field] : [];
  });
  if (filled.length === 0) return (fields) => fields;
  const above = /* @__PURE__ */ new Map();
  return (fields) => {
    const whole = [...fields];
    for (const field of filled) {
      const text2 = whole[field] ?? "";
      if (text2.trim() === "") whole[field] = above.get(field) ?? "";
      else above.set(field, text2);
    }
    return whole;
  };
}

// src/model/data/row.ts
function isUnknown(cell) {
  return typeof cell === "object" && cell !== null && "code" in cell;
}
function isNumber(cell) {
  return typeof cell === "object" && cell !== null && "n" in cell;
}
function isSpan(cell) {
  return typeof cell === "object" && cell !== null && "from" in cell;
}

// src/data/cells/amount.ts
var currency = /^(?:¥|￥|人民币|RMB)\s*/i;
var sign = /^(?:[-+\u2013]|负)\s*/;
var longest3 = 400;
var canonical = /^(-?\d{1,12})(?:\.(\d{1,3}))?(%?)$/;
function readAmount2(text2) {
  const quick = readCanonical(text2);
  if (quick) return quick;
  if (text2.length > longest3) return null;
  const tidy = narrow(text2).trim();
  const bracketed = /^\(([^()]*)\)([^()]*)$/.exec(tidy);
  if (!bracketed) return readSigned(tidy);
  const [, inner = "", behind2 = ""] = bracketed;
  const amount = sign.test(inner.trim()) ? null : readSigned(inner.trim());
  if (!amount || amount.unit !== "" && behind2.trim() !== "") return null;
  return { ...amount, value: negate(amount.value), unit: amount.unit || behind2.trim() };
}
function readCanonical(text2) {
  const parts = canonical.exec(text2);
  if (!parts) return null;
  const [, whole = "", decimals = "", unit = ""] = parts;
  const n = Number(whole + decimals);
  const d = 10 ** decimals.length;
  const common = divisor(Math.abs(n), d);
  return { value: { n: BigInt(n / common), d: BigInt(d / common) }, unit, multiplied: false };
}
function divisor(a, b) {
  return b === 0 ? a : divisor(b, a % b);
}
function readSigned(text2) {
  const first = sign.exec(text2)?.[0] ?? "";
  const money = currency.exec(text2.slice(first.length))?.[0] ?? "";
  const inner = first === "" && money !== "" ? sign.exec(text2.slice(money.length))?.[0] ?? "" : "";
  const unsigned = text2.slice(first.length + money.length + inner.length);
  if (sign.test(unsigned)) return null;
  const number2 = readNumber(unsigned, 0);
  if (number2 === null) return null;
  const [shown, rest] = [unsigned.slice(0, number2.end), unsigned.slice(number2.end).trim()];
  const marks5 = first + inner;
  return {
    value: marks5 === "" || marks5.startsWith("+") ? number2.value : negate(number2.value),
    unit: unwrap(money === "" || rest.endsWith("\u5143") ? rest : `${rest}\u5143`),
    multiplied: /[万亿]/.test(shown)
  };
}
function unwrap(unit) {
  return /^\(([^()]*)\)$/.exec(unit)?.[1]?.trim() ?? unit;
}

// src/data/cells/kept-places.ts
var most2 = 1e3;
function keepPlaces(limit = most2) {
  const first = [];
  let count3 = 0;
  return {
    seen: (place) => {
      count3 += 1;
      if (first.length < limit) first.push(place());
    },
    count: () => count3,
    first: () => first,
    state: () => ({ count: count3, first }),
    absorb: (next) => {
      count3 += next.count;
      for (const place of next.first) if (first.length < limit) first.push(place);
    }
  };
}
function shiftPlaces({ count: count3, first }, records) {
  return { count: count3, first: first.map((place) => shiftPlace(place, records)) };
}

// src/data/cells/percent-habits.ts
var hundredth = rational(1n, 100n);
var hundred2 = rational(100n);
var half2 = rational(1n, 2n);
var high = rational(50n);
function percentHabits(declared) {
  const small2 = keepPlaces();
  const large = keepPlaces();
  const percents = keepPlaces(1);
  const others = keepPlaces(1);
  const inPercent = declared !== null && equals(declared.factor, hundredth);
  let leastSmall = one;
  let leastOther = null;
  const noteOther = (size2) => {
    leastOther = leastOther === null ? size2 : min(leastOther, size2);
  };
  return {
    bare: (value) => {
      const size2 = abs(value);
      const isLarge = compare(size2, one) > 0;
      if (isLarge) return seeing(large, () => noteOther(size2));
      return seeing(small2, () => {
        leastSmall = min(leastSmall, size2);
      });
    },
    signed: (ratio, unit) => {
      const percentage = multiply(abs(ratio), hundred2);
      const kind = equals(unit.factor, hundredth) ? percents : others;
      return seeing(kind, () => noteOther(percentage));
    },
    end: () => {
      if (declared === null) return undeclared(small2, large, percents, others);
      const [first] = small2.first();
      if (!inPercent || first === void 0) return [];
      if (leastOther !== null) {
        const isOff = compare(leastOther, high) >= 0;
        return isOff ? say("data/hundredfold", small2, firstOf(large, percents, others)) : [];
      }
      return compare(leastSmall, half2) >= 0 ? [finding("data/percent-below-one", {}, columnOf(first))] : [];
    },
    state: () => ({
      kind: "percentages",
      small: small2.state(),
      large: large.state(),
      percents: percents.state(),
      others: others.state(),
      leastSmall,
      leastOther
    }),
    absorb: (next) => {
      small2.absorb(next.small);
      large.absorb(next.large);
      percents.absorb(next.percents);
      others.absorb(next.others);
      leastSmall = min(leastSmall, next.leastSmall);
      if (next.leastOther !== null) noteOther(next.leastOther);
    }
  };
}
function seeing(kind, note) {
  let isNoted = false;
  return (place) => {
    if (!isNoted) note();
    isNoted = true;
    kind.seen(place);
  };
}
function shiftHabits(state, records) {
  return {
    ...state,
    small: shiftPlaces(state.small, records),
    large: shiftPlaces(state.large, records),
    percents: shiftPlaces(state.percents, records),
    others: shiftPlaces(state.others, records)
  };
}
function undeclared(small2, large, percents, others) {
  const smallIsRarer = small2.count() > 0 && small2.count() <= large.count() + percents.count();
  if (small2.count() > 0 && large.count() > 0) {
    const [rarer, usual2] = smallIsRarer ? [small2, large] : [large, small2];
    return say("data/ambiguous-percent", rarer, firstOf(usual2));
  }
  if (small2.count() > 0) {
    const signed = firstOf(percents, others);
    const [first] = small2.first();
    if (signed) return say("data/ambiguous-percent", small2, signed);
    return first ? [finding("data/percent-as-ratio", {}, columnOf(first))] : [];
  }
  return large.count() > 0 ? say("data/ambiguous-percent", large, firstOf(others)) : [];
}
function say(code3, doubtful, other) {
  if (other === null) return [];
  const args = { other: other.cell ?? "", line: other.line ?? 0 };
  return doubtful.first().map((place) => finding(code3, args, place));
}
function firstOf(...kinds4) {
  return kinds4.flatMap((kind) => kind.first())[0] ?? null;
}
function columnOf(place) {
  return { ...place, cell: null };
}

// src/data/cells/text-shapes.ts
var zero2 = 48;
var nine = 57;
var mostLengths = 40;
var madeDate = /^\d{1,2}(?:月\d{1,2}日|-[A-Z][a-z]{2})$/;
var fraction = /^\d{1,2}[-/]\d{1,3}$/;
function textShapes(isKey) {
  const dates = keepPlaces();
  const lengths = /* @__PURE__ */ new Map();
  let hasFractions = false;
  let isDigits = isKey;
  const lengthOf = (digits3) => {
    let length = lengths.get(digits3);
    if (!length) lengths.set(digits3, length = { hasLeadingZero: false, places: keepPlaces(1) });
    return length;
  };
  const seePlain = () => {
    isDigits = false;
  };
  const seeFraction = () => {
    isDigits = false;
    hasFractions = true;
  };
  const seeDate = (place) => {
    isDigits = false;
    dates.seen(place);
  };
  const seeDigits = (digits3, hasZero) => {
    const known2 = lengths.get(digits3);
    if (known2 && known2.places.first().length > 0 && (known2.hasLeadingZero || !hasZero)) return void 0;
    return (place) => {
      if (!isDigits) return;
      const length = lengthOf(digits3);
      if (hasZero) length.hasLeadingZero = true;
      if (length.places.first().length === 0) length.places.seen(place);
      isDigits = lengths.size <= mostLengths;
    };
  };
  return {
    noteDigits: (digits3, hasLeadingZero) => isDigits ? seeDigits(digits3, hasLeadingZero) : void 0,
    sawPlain: seePlain,
    note: (text2) => {
      const first = text2.charCodeAt(0);
      const plain3 = isDigits ? seePlain : void 0;
      if (!(first >= zero2 && first <= nine)) return plain3;
      if (isDigits && /^\d+$/.test(text2)) return seeDigits(text2.length, first === zero2);
      if (text2.length > 7) return plain3;
      if (fraction.test(text2)) return plain3 || !hasFractions ? seeFraction : void 0;
      return madeDate.test(text2) ? seeDate : plain3;
    },
    end: () => [
      ...hasFractions ? dates.first().map((place) => finding("data/fraction-date", {}, place)) : [],
      ...isDigits ? lostZeros(lengths) : []
    ],
    state: () => ({
      kind: "texts",
      dates: dates.state(),
      hasFractions,
      isDigits,
      lengths: new Map(
        [...isDigits ? lengths : []].map(([digits3, { hasLeadingZero, places }]) => [
          digits3,
          { hasLeadingZero, places: places.state() }
        ])
      )
    }),
    absorb: (next) => {
      dates.absorb(next.dates);
      hasFractions ||= next.hasFractions;
      for (const [digits3, { hasLeadingZero, places }] of next.lengths) {
        const length = lengthOf(digits3);
        length.hasLeadingZero ||= hasLeadingZero;
        length.places.absorb(places);
      }
      isDigits &&= next.isDigits && lengths.size <= mostLengths;
    }
  };
}
function shiftShapes(state, records) {
  return {
    ...state,
    dates: shiftPlaces(state.dates, records),
    lengths: new Map(
      [...state.lengths].map(([digits3, length]) => [
        digits3,
        { ...length, places: shiftPlaces(length.places, records) }
      ])
    )
  };
}
function lostZeros(lengths) {
  const usual2 = Math.max(0, ...lengths.keys());
  const shorter = [...lengths].filter(([length]) => length < usual2);
  if (!lengths.get(usual2)?.hasLeadingZero || shorter.some(([, { hasLeadingZero }]) => hasLeadingZero))
    return [];
  return shorter.flatMap(
    ([length, { places }]) => places.first().map((place) => finding("data/leading-zeros-lost", { length, usual: usual2 }, place))
  );
}

// src/data/cells/cell-reading.ts
function plainly(cell) {
  return { cell, remark: null };
}
function remarked(cell, code3, args) {
  return { cell, remark: (place) => finding(code3, args, place) };
}
function faulty(code3, args) {
  return remarked({ code: code3 }, code3, args);
}
function byCell(read) {
  return { read, end: () => [], state: () => null, absorb: () => void 0 };
}
function shiftRecords(state, records) {
  if (state === null || records === 0) return state;
  return state.kind === "texts" ? shiftShapes(state, records) : shiftHabits(state, records);
}

// src/data/cells/tidy-cell.ts
var longestCell = 1e6;
var control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
var invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
var invisibles = new RegExp(invisible, "g");
var suspicious = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd#＃='＇]/;
var spreadsheetError = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|#+)$/i;
function tidyCell(raw) {
  if (raw.length > longestCell) {
    return broken(faulty("data/cell-too-long", { length: raw.length, limit: longestCell }));
  }
  const text2 = raw.trim();
  if (!suspicious.test(raw)) return { text: text2, remark: null, fault: null };
  const bad = control.exec(raw);
  if (bad) return broken(faulty("data/control-character", { code: codeOf2(bad[0]) }));
  if (raw.includes("\uFFFD")) return broken(faulty("data/replacement-character", {}));
  const unseen = invisible.exec(raw);
  const visible = unseen ? raw.replaceAll(invisibles, "").trim() : text2;
  const narrowed2 = narrow(visible);
  if (spreadsheetError.test(narrowed2)) return broken(faulty("data/spreadsheet-error", {}));
  const marked2 = markedText(visible, narrowed2);
  if (marked2 !== null)
    return { text: marked2, remark: remarked(null, "data/text-marker", {}).remark, fault: null };
  const remark = unseen ? remarked(null, "data/invisible-character", { code: codeOf2(unseen[0]) }).remark : null;
  return { text: visible, remark, fault: null };
}
function broken(fault) {
  return { text: "", remark: null, fault };
}
function markedText(text2, narrowed2) {
  const formula = /^="([^"]*)"$/.exec(narrowed2);
  if (formula) return text2.slice(2, -1).trim();
  return /^'[^']*[\d\u2e80-\u9fff][^']*$/.test(narrowed2) ? text2.slice(1).trim() : null;
}
function codeOf2(char) {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
var marks2 = /* @__PURE__ */ new Set(["", "/", "\u65E0", "\u7A7A", "N/A", "NA", "#N/A"]);
var dashes2 = /^[-\u2012-\u2015\u2500]{1,6}$/;
var cannotBegin = /^[\dA-MO-Za-mo-z\u3400-\u65df\u65e1-\u7a79\u7a7b-\u9fff]/;
var longest4 = 6;
function isMissingMark(text2) {
  if (text2.length > longest4 || cannotBegin.test(text2)) return false;
  const tidy = narrow(text2).trim().toUpperCase();
  return marks2.has(tidy) || dashes2.test(tidy);
}

// src/data/cells/number-cell.ts
var plain2 = parseUnit("");
function numberReader(column, headerUnit) {
  const own = ownUnit(column);
  const byRow = column.unit !== null && "column" in column.unit;
  const bare3 = byRow ? headerUnit : bareUnit(own, headerUnit);
  return (text2, unitText) => {
    const rowUnit = byRow && unitText !== null && !isMissingMark(unitText.trim()) ? parseUnit(unitText) : null;
    const unit = rowUnit ?? bare3;
    if (isMissingMark(text2)) return plainly(null);
    const amount = readAmount2(text2);
    if (amount === null) return numberFault(text2, "");
    const expected = byRow ? rowUnit : own ?? plain2;
    const reading = convert(text2, amount, unit, expected, column);
    return byRow && isNumber(reading.cell) ? { ...reading, cell: { ...reading.cell, unit: unitOf2(amount, unit) } } : reading;
  };
}
function bareNumbers(column, headerUnit) {
  if (column.type !== "integer" && column.type !== "decimal") return null;
  if (column.unit !== null && "column" in column.unit) return null;
  if (column.max !== null || column.min !== null && column.min.n > 0n) return null;
  const own = ownUnit(column);
  if (own?.dimension === "ratio") return null;
  const factor = bareUnit(own, headerUnit)?.factor ?? one;
  if (column.type === "decimal") return { factor, decimals: 3 };
  return isWhole3(factor, column.unit) ? { factor, decimals: 0 } : null;
}
function ownUnit({ unit }) {
  return unit !== null && "dimension" in unit ? unit : null;
}
function unitOf2(amount, bare3) {
  const given = parseUnit(amount.unit);
  return given.dimension === "plain" ? bare3 ?? given : given;
}
function bareUnit(own, header) {
  if (header === null) return own;
  if (own === null) return header.dimension === "count" ? header : null;
  return unitFits(header, own) ? header : own;
}
function convert(text2, { value, unit, multiplied }, bare3, expected, column) {
  const given = unit === "" ? null : parseUnit(unit);
  if (given === null || given.dimension === "plain") {
    const times2 = multiplied || given !== null && compare(given.factor, one) !== 0;
    if (times2 && bare3 !== null && compare(bare3.factor, one) > 0) {
      return faulty("data/ambiguous-multiplier", { unit: bare3.text });
    }
    if (given !== null && expected !== null && !fits(given, expected, times2))
      return numberFault(text2, unit, expected);
    const number2 = given === null ? value : multiply(value, given.factor);
    return withinBounds(bare3 === null ? number2 : multiply(number2, bare3.factor), column);
  }
  const isUnit = isKnownUnit(given) || given.base === expected?.base;
  if (!isUnit || expected !== null && !unitFits(given, expected)) {
    return numberFault(text2, isUnit ? unit : "", expected);
  }
  return withinBounds(multiply(value, given.factor), column);
}
function fits(given, expected, isMultiplier) {
  return isMultiplier && !given.text.endsWith("\u5206") || unitFits(given, expected);
}
function numberFault(text2, unit, expected = null) {
  const tidy = narrow(text2).replaceAll(/\s+/g, "");
  if (/^[-+]?\d+(?:\.\d+)?E[-+]?\d{1,3}$/i.test(tidy)) return faulty("data/scientific-number", {});
  if (/^\d{1,2}月\d{1,2}[日号]$|^\d{1,2}-[a-z]{3}$|^[a-z]{3}-\d\d$/i.test(tidy) || parseSpan(tidy) !== null) {
    return faulty("data/date-for-number", {});
  }
  if (unit === "") return faulty("data/bad-number", { detail: "" });
  return faulty("data/wrong-unit", { detail: unit, expected: expected?.text ?? "" });
}
function withinBounds(value, column) {
  if (column.type === "integer" && !isWhole3(value, column.unit)) return faulty("data/not-integer", {});
  if (column.min !== null && compare(value, column.min) < 0) {
    return faulty("data/below-minimum", { minimum: exactText(column.min) });
  }
  if (column.max !== null && compare(value, column.max) > 0) {
    return faulty("data/above-maximum", { maximum: exactText(column.max) });
  }
  return plainly(value);
}
function isWhole3(value, unit) {
  const factor = unit !== null && "dimension" in unit ? unit.factor : one;
  return isInteger(factor.d === 1n ? value : divide(value, factor));
}

// src/data/cells/date-cell.ts
var serialStart = dayOf(1899, 12, 30) ?? 0;
var longest5 = 60;
var canonical2 = /^(19\d\d|2[01]\d\d)([-/.])(\d\d?)\2(\d\d?)$/;
var time = /(?:[\sT]+|(?<=[日号]))(?:[上下]午\s*)?(?:[01]?\d|2[0-4])[:时点][0-5]?\d(?:[:分][0-5]?\d(?:[.,]\d+)?)?[分秒]?(?:\s*[ap]m)?(?:\s*(?:Z|[+-]\d\d:?\d\d))?$/i;
var compactTime = /^(\d{8})(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;
var weekday = /[\s,]*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/;
var withoutYear = /^(?:\d{1,2}月(?:份|\d{1,2}[日号])?|第?[1-4一二三四]季度|[上下]半年)$/;
function dateReader(year2) {
  return (text2) => {
    const parts = canonical2.exec(text2);
    if (parts) {
      const day = dayOf(Number(parts[1]), Number(parts[3]), Number(parts[4]));
      return day === null ? faulty("data/bad-date", {}) : plainly({ from: day, to: day });
    }
    if (isMissingMark(text2)) return plainly(null);
    if (text2.length > longest5) return faulty("data/bad-date", {});
    const tidy = narrow(text2).trim();
    const span = parseSpan(tidy) ?? readDated(tidy);
    return span ? plainly(span) : readSerial(tidy) ?? readWithoutYear(tidy, year2) ?? faulty("data/bad-date", {});
  };
}
function readDated(text2) {
  const together = compactTime.exec(text2)?.[1] ?? /^(\d{4})(0[1-9]|1[0-2])$/.exec(text2)?.slice(1).join("-");
  const date = text2.replace(time, "").replace(weekday, "").replace(time, "");
  return together === void 0 ? date === text2 ? null : parseSpan(date) : parseSpan(together);
}
function readSerial(text2) {
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(text2)?.[1];
  if (serial === void 0 || Number(serial) < 2e4 || Number(serial) > 8e4) return null;
  const day = serialStart + Number(serial);
  return remarked({ from: day, to: day }, "data/date-serial", { date: isoOf(day) });
}
function readWithoutYear(text2, year2) {
  const tidy = text2.replaceAll(/\s+/g, "");
  if (!withoutYear.test(tidy)) return null;
  const span = parseSpan(`${year2 ?? 2e3}\u5E74${tidy}`);
  if (span === null) return null;
  if (year2 === null) return faulty("data/year-unknown", {});
  const date = span.from === span.to ? isoOf(span.from) : `${year2}\u5E74${tidy}`;
  return remarked(span, "data/year-assumed", { date });
}

// src/data/cells/percent-cell.ts
var hundredth2 = rational(1n, 100n);
var percent = parseUnit("%");
function percentReader(column, headerUnit) {
  const declared = ratioUnit2(headerUnit) ?? ratioUnit2(column.unit);
  const habits = percentHabits(declared);
  const readBare = (value, rowUnit) => {
    const unit = rowUnit ?? declared;
    const isLarge = compare(abs(value), one) > 0;
    const scale = unit === null ? isLarge ? hundredth2 : one : unit.factor;
    const reading = withinBounds(multiply(value, scale), column);
    return rowUnit === null && value.n !== 0n ? { ...reading, seen: habits.bare(value) } : reading;
  };
  return {
    end: habits.end,
    state: habits.state,
    absorb: (next) => {
      if (next?.kind === "percentages") habits.absorb(next);
    },
    read: (text2, unitText) => {
      if (isMissingMark(text2)) return plainly(null);
      const amount = readAmount2(text2);
      if (amount === null) return numberFault(text2, "");
      const rowUnit = unitText === null || isMissingMark(unitText.trim()) ? null : parseUnit(unitText);
      if (rowUnit !== null && rowUnit.dimension !== "ratio") return numberFault(text2, rowUnit.text, percent);
      if (amount.unit === "") return readBare(amount.value, rowUnit);
      const unit = parseUnit(amount.unit);
      if (unit.dimension !== "ratio") return numberFault(text2, amount.unit, declared ?? percent);
      const ratio = multiply(amount.value, unit.factor);
      const reading = withinBounds(ratio, column);
      return ratio.n === 0n ? reading : { ...reading, seen: habits.signed(ratio, unit) };
    }
  };
}
function ratioUnit2(unit) {
  return unit !== null && "dimension" in unit && unit.dimension === "ratio" ? unit : null;
}

// src/data/cells/text-cell.ts
var scientific = /^\d(?:\.\d+)?E[-+]\d{2,3}$/i;
function textReader(column, isKey) {
  return column.values === null ? freeText(isKey) : byCell(listedText(column.values));
}
function freeText(isKey) {
  const shapes4 = textShapes(isKey);
  return {
    end: shapes4.end,
    sawPlain: shapes4.sawPlain,
    sawDigits: shapes4.noteDigits,
    state: shapes4.state,
    absorb: (next) => {
      if (next?.kind === "texts") shapes4.absorb(next);
    },
    read: (text2) => {
      if (isMissingMark(text2)) return plainly(null);
      if (scientific.test(text2)) return faulty("data/scientific-text", {});
      const seen = shapes4.note(text2);
      return seen ? { cell: text2, remark: null, seen } : plainly(text2);
    }
  };
}
function listedText(values2) {
  const exact = /* @__PURE__ */ new Map();
  const loose = /* @__PURE__ */ new Map();
  for (const [value, aliases] of Object.entries(values2)) {
    for (const spelling of [value, ...aliases]) {
      exact.set(spelling, value);
      const key = looseForm(spelling);
      const before2 = loose.get(key);
      loose.set(key, before2 === void 0 || before2 === value ? value : null);
    }
  }
  const names = Object.keys(values2);
  const spellings = [...exact.keys()];
  return (text2) => {
    const value = exact.get(text2) ?? loose.get(looseForm(text2));
    if (value !== void 0 && value !== null) return plainly(value);
    if (isMissingMark(text2)) return plainly(null);
    return faulty("data/unknown-value", { allowed: names, near: nearestName(text2, spellings) });
  };
}
function looseForm(text2) {
  return narrow(text2).replaceAll(/\s+/g, "").toLowerCase();
}

// src/data/cells/cell-reader.ts
var memoSize = 4096;
var memoText = 200;
function cellReader(column, headerUnit, around) {
  const own = readerOf(column, headerUnit, around);
  const readTidy = (raw, unitText) => {
    const { text: text2, remark, fault } = tidyCell(raw);
    if (fault) return fault;
    const reading = own.read(text2, unitText);
    return remark === null || reading.remark ? reading : { ...reading, remark };
  };
  const memo = /* @__PURE__ */ new Map();
  return {
    end: own.end,
    state: own.state,
    absorb: (next) => {
      if (next?.kind !== own.state()?.kind) throw new Error(`two readers of ${column.name} differ`);
      own.absorb(next);
    },
    ...own.sawPlain && { sawPlain: own.sawPlain },
    ...own.sawDigits && { sawDigits: own.sawDigits },
    read: (raw, unitText) => {
      if (unitText !== null || raw.length > memoText) return readTidy(raw, unitText);
      const known2 = memo.get(raw);
      if (known2) return known2;
      const reading = readTidy(raw, null);
      if (memo.size >= memoSize) memo.clear();
      memo.set(raw, reading);
      return reading;
    }
  };
}
function readerOf(column, headerUnit, around) {
  switch (column.type) {
    case "text":
      return textReader(column, around.isKey);
    case "integer":
    case "decimal":
      return isRatio(column) ? percentReader(column, headerUnit) : byCell(numberReader(column, headerUnit));
    case "percent":
      return percentReader(column, headerUnit);
    case "date":
      return byCell(dateReader(around.year));
    case "boolean":
      return byCell(readBoolean);
  }
}
function isRatio({ unit }) {
  return unit !== null && "dimension" in unit && unit.dimension === "ratio";
}
function readBoolean(text2) {
  const flag2 = parseFlag(text2);
  if (flag2 !== null) return plainly(flag2);
  return isMissingMark(text2) ? plainly(null) : faulty("data/bad-boolean", {});
}

// src/data/rows/column-readers.ts
function columnReaders({ unit, year: year2 }, source, map) {
  return source.columns.map((column, number2) => {
    const own = fileUnitOf(column, map.units[number2] ?? null, unit);
    return cellReader(column, own, { year: year2, isKey: source.key.includes(column.name) });
  });
}
function columnFindings(source, readers) {
  return source.columns.flatMap(
    (column, number2) => (readers[number2]?.end() ?? []).map((found) => ({ column: column.name, found }))
  );
}
function bareUnitOf(column, header, table2) {
  const own = column.unit !== null && "dimension" in column.unit ? column.unit : null;
  return fileUnitOf(column, header, table2) ?? own;
}
function fileUnitOf(column, header, table2) {
  return header ?? (isOfKind(table2, column) ? table2 : null);
}
function isOfKind(unit, column) {
  if (unit === null || column.unit === null || !("dimension" in column.unit)) return false;
  return unit.dimension === column.unit.dimension && unit.base === column.unit.base;
}

// src/data/blocks/kernel/code.ts
var code = "AGFzbQEAAAABZwpgA39/fwBgAn9/AX9gAABgDn9/f39/f39/f39/f39/AGAMf39/f39/f39/f39/AX9gCn9/f39/f39/f38Bf2ABfwF/YAF/AGAPf39/f39/f39/f39/f39/AGAJf39/f39/f39/AX8DDQwCAAMEBQYHAQgACQEFAwEAAAZHDn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHwQESB3JlbGVhc2UABgdyZXNlcnZlAAUIY29uc3VtZWQDAQdpbkRvdWJ0AwMFaW5kZXgAAwhuZXh0TGluZQMCCWxpbmVDb3VudAMFCnF1b3RlQ291bnQDBAV0YWxseQABBnN1cnZleQACDmRpY3Rpb25hcnlTaXplAAsGZW5jb2RlAAoPc3RhcnREaWN0aW9uYXJ5AAkGZGlnaXRzAAQLZmluZ2VycHJpbnQACAViYWRHYgAHA2N1dAMNBm1lbW9yeQIACAEACuwrDAcAQYAIJAAL5gMDBH4BfwR7IAJBDUatIQNBACQEQQAkBQNAIAEgB0sEQCAAIAdqIgL9AAQAIgj9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krCAC/QAEECIJ/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCEIaEIAL9AAQgIgr9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIghoQgAv0ABDAiC/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQjCGhCABIAdrIgJBwABPBH5CfwVCASACrYZCAX0LIgaDIQUgBiAI/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKwgCf0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQhCGhCAK/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCIIaEIAv9DAoKCgoKCgoKCgoKCgoKCgr9I/1krEIwhoSDIAVCAYYgA4RCf4WDIQQgBUI/iCEDIwQgBiAI/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKwgCf0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQhCGhCAK/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKxCIIaEIAv9DCIiIiIiIiIiIiIiIiIiIiL9I/1krEIwhoSDe6dqJAQjBSAEIAWEe6dqJAUgB0FAayEHDAELCwvbBAEHfwNAIAEgEUsEQCADIBFqLQAAQQFGBEAgAiARQQJ0aigCACEOIAYEfyAEIAZBAWtBAnRqKAIAQQFqBSAOCyAAaiQGIAAgBCAGQQJ0aigCAGokB0EAJAgjBiMHSQR/IwYtAABBIkYFQQALBEACQCMGQQFqIQ8DQCAPIwdBAWtJBEAgDy0AAEEiRgRAQQEkCAwDCyAPQQFqIQ8MAQsLIwZBAWokBiMHQQFrJAcLCyANIBFqQQAhDwJAIwYjB0YNAEECIQ8jCAR/QQEFIwcjBmtB8AFLCw0AIAkhDkEAIRNBACESIwYhDwNAIA8jB0kEQCAPLQAAIhBBgAFJBH8gD0EBagUgCAR/IAggDy0AASAQQYEBa0EIdHJBAXRqLwEAIRAgD0ECagUgEEHgAUkEfyAPLQABQT9xIBBBH3FBBnRyIRAgD0ECagUgEEHwAUkEfyAPLQACQT9xIBBBD3FBDHQgDy0AAUE/cUEGdHJyIRAgD0EDagVBACEQIA9BBGoLCwsLIQ8gEAR/IAcgEGotAAAFQYABCyESIAkgDkYEQCASJAsLIBIgE3IhEyAOIBA7AQAgDkECaiEODAELCyAOQgA3AwAgDkIANwMIIA4gCWtBAXYkCSATJAogEiQMQQIhDyMKIApBgAFycQ0AIwkgDE1BACMLIAtxGw0AIwsjDHJBBHENAEEDIQ8jCkHAAHFFDQBBASEPIwtBwABxDQBBBEEFIAkvAQIiDkEuRyMJQQdLcSAOQSByQeUAR3EbIQ8LIA86AAALIBFBAWohESAEIAVBAnRqIQQMAQsLC/YKAwh/DH4FeyAD/Q8hJCAFIQNCASEfQQAkAyABQQFrIAEgAkUgAUEAR3EEfyAAIAFqQQFrLQAAQQ1GBUEACxshEANAIBAgEUsEQCAAIBFqIg39AAQAIiP9DCIiIiIiIiIiIiIiIiIiIiL9I/1krCAN/QAEECIi/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKxCEIaEIA39AAQgIiH9DCIiIiIiIiIiIiIiIiIiIiL9I/1krEIghoQgDf0ABDAiIP0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQjCGhCAQIBFrIg1BwABPBH5CfwVCASANrYZCAX0LIhyDIRsgHCAjICT9I/1krCAiICT9I/1krEIQhoQgISAk/SP9ZKxCIIaEICAgJP0j/WSsQjCGhIMhGiAcICP9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krCAi/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCEIaEICH9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIghoQgIP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQjCGhIMiGSAcICP9DAoKCgoKCgoKCgoKCgoKCgr9I/1krCAi/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCEIaEICH9DAoKCgoKCgoKCgoKCgoKCgr9I/1krEIghoQgIP0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQjCGhIMiFyAZQgGGIBiEQn+Fg4QhHgJAIBwgI/0MAAAAAAAAAAAAAAAAAAAAAP0j/WSsICL9DAAAAAAAAAAAAAAAAAAAAAD9I/1krEIQhoQgIf0MAAAAAAAAAAAAAAAAAAAAAP0j/WSsQiCGhCAg/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZKxCMIaEg0IAUg0AIBQiFSAbIB2EhEIAUgR+IBUgG0IBhiAbhSIVIBVCAoaFIhUgFUIEhoUiFSAVQgiGhSIVIBVCEIaFIhUgFUIghoWFIhVCf4UiFiAXIBqEIBmEgyEYIBUgG4MgHyAYIBYgG4MiF4QiFkIBhoRCf4WDIBdCAYYgHYQgHIMgGCAbhEJ/hYOEQgBSDQEgF0I/iCEdQn9CACAVQj+IpxshFCAWQj+IBSAXIBqEIBmEQj+ICyEfIBlCP4ghGCAaIBVCf4WDIB6EIRcDQCAXQgBSBEAgF3ohFiAXIBdCAX2DIRcgESAWp2ohEiAeIBaIQgGDUARAIAQgDksEQCAKIA5BAnRqIBI2AgALIA5BAWohDgwCCyAFQQFqIQUgFSAWiEIBg6cNASALIBNGBEAgDCQBIAMkAiATDwsgDCASSSAOcgRAIAQgDksEQCAKIA5BAnRqIBI2AgALIA5BAWoiDyAEayEOIAQgD0YiDUUEQCAEIA9JBH8gEiAKIARBAWtBAnRqKAIAayAORgVBAAshDQsgE0ECdCIOIAZqIAw2AgAgByAOaiASNgIAIAggDmogAzYCACAJIBNqIA1BAEc6AAAgE0EBaiETIAogBEECdGohCgtBACEOIAEgEkEBaiIMSwR/IAAgEmotAABBDUYFQQALBH8gACAMai0AAEEKRgVBAAsEQCAMQQFqIQwLIAUhAwwBCwsgEUFAayERDAILQQEkAwsLIwNBASACG0UgASAMS3EgCyATS3EEQCAUQgBSBEBBASQDBSAEIA5LBEAgCiAOQQJ0aiABNgIACyAOQQFqIgIgBEYiAEUEQCACIARLBH8gASAKIARBAWtBAnRqKAIAayACIARrRgVBAAshAAsgE0ECdCICIAZqIAw2AgAgAiAHaiABNgIAIAIgCGogAzYCACAJIBNqIABBAEc6AAAgE0EBaiETIAEhDCAFQQFqIQMLCyAMJAEgAyQCIBMLoQMCB38BfgNAIAEgC0sEQAJAIAMgC2otAABBAUcNACACIAtBAnRqKAIAIQogBgR/IAQgBkEBa0ECdGooAgBBAWoFIAoLIABqJAYgACAEIAZBAnRqKAIAaiQHQQAkCCMGIwdJBH8jBi0AAEEiRgVBAAsEQAJAIwZBAWohCgNAIAojB0EBa0kEQCAKLQAAQSJGBEBBASQIDAMLIApBAWohCgwBCwsjBkEBaiQGIwdBAWskBwsLIwYjB0YEQCAJIAtqQf4BOgAAIAxBAWohDAwBC0IAIRFBACENQQAhDiMHIwZrQQxNIQ8jBiEKA0AgCiMHSSAPcQRAIAotAABBMGsiEEEKSQRAIBCtIBFCCn58IREgDUEBaiANIA4bIQ0FIA5FIBBBfkZxIAojBktxIwcgCkEBaktxBEBBASEOBUEAIQ8LCyAKQQFqIQoMAQsLIAggC0EDdGogEbo5AwAgCSALaiANQf8BIAcgDU8gD3EgEUKA0NvD9AJUcSIKGzoAACAMIAxBAWogChshDAsgC0EBaiELIAQgBUECdGohBAwBCwsgDAs2AQF/IwAjACAAakE/akFAcSQAIwBB//8DakEQdj8AayIAQQBKBH8gAEAAQQBIBUEACwRAAAsLBgAgACQAC7YCAQZ/IAAgAWohAyAAIQJBACQNAkADQCACIANJBEACQCACQRBqIANNBH8gAv0ABAD9ZAVBAQtFBEAgAkEQaiECDAMLIAItAAAiB0GAAUkEQCACQQFqIQIMAwsgB0H/AUYgB0GAAUZyDQMgAkEBaiADTw0AIAItAAEiBEHAAE8EQCAEQf8BRiAEQf8ARnINBCACQQJqIQIMAwsgBEEwSSAEQTlLcg0DIAJBAmogA08NACACLQACIgVB/wFGIAVBgAFNcg0DIAJBA2ogA08NACACLQADIgZBMEkgBkE5S3INAyAHQQpsIARqQf4AbCAFakEKbCAGakGy/eYAayIEQfuzAksEfyAEQcjEC0kgBEHHxMsAS3IFQQALDQMgAkEEaiECDAILCwsgAyACayQNIAEPCyACIABrC7oIAQl/IAQhEQNAIAEgFEsEQCADIBRqLQAAQQFGBEAgAiAUQQJ0aigCACEEIAYEfyARIAZBAWtBAnRqKAIAQQFqBSAECyAAaiQGIAAgESAGQQJ0aigCAGokB0EAJAgjBiMHSQR/IwYtAABBIkYFQQALBEACQCMGQQFqIQQDQCAEIwdBAWtJBEAgBC0AAEEiRgRAQQEkCAwDCyAEQQFqIQQMAQsLIwZBAWokBiMHQQFrJAcLCyANIBRqQQAhBAJAIwYjB0YNAEECIQQjCAR/QQEFIwcjBmtB8AFLCw0AIAkhD0EAIRJBACETIwYhEANAIBAjB0kEQCAQLQAAIgRBgAFJBH8gEEEBagUgCAR/IAggEC0AASAEQYEBa0EIdHJBAXRqLwEAIQQgEEECagUgBEHgAUkEfyAQLQABQT9xIARBH3FBBnRyIQQgEEECagUgBEHwAUkEfyAQLQACQT9xIARBD3FBDHQgEC0AAUE/cUEGdHJyIQQgEEEDagVBACEEIBBBBGoLCwsLIRAgBAR/IAQgB2otAAAFQYABCyETIAkgD0YEQCATJAsLIBIgE3IhEiAPIAQ7AQAgD0ECaiEPDAELCyAPQgA3AwAgD0IANwMIIA8gCWtBAXYkCSASJAogEyQMQQIhBCMKIApBgAFycQ0AIwkgDE1BACMLIAtxGw0AIwsjDHJBBHENAEEDIQQjCkHAAHFFDQBBASEEIwtBwABxDQBBBEEFIAkvAQIiBEEuRyMJQQdLcSAEQSByQeUAR3EbIQQLIAQ6AAAgBEH/AXEiBEECR0EAIAQbBEAgDiAUQQR0aiEXIwkiFiIQIQQgECIPIRJBACETA0AgEyAWSQRAIAQgECAJIBNBAXRqIhUoAgBBm6zunAJsQQ93QYmvuth6bHNBE3dqQQVsQZua87AFaiEQIA8gBCAVKAIEQYmvuth6bEEQd0Hllc3FA2xzQRF3akEFbEHHzqreAGohBCASIA8gFSgCCEHllc3FA2xBEXdBk5eOj3psc0EPd2pBBWxBy8fLyQZrIQ8gECASIBUoAgxBk5eOj3psQRJ3QZus7pwCbHNBDXdqQQVsQZf2sJUDaiESIBNBCGohEwwBCwsgBCAQaiAPaiASaiIQIBBBEHZzQeuUr694bCIQIBBBDXZzQbXcypV8bCIQIBBBEHZzIhAgBGoiBCAEQRB2c0HrlK+veGwiBCAEQQ12c0G13MqVfGwiBCAEQRB2cyEEIBcgECASaiISIBJBEHZzQeuUr694bCISIBJBDXZzQbXcypV8bCISIBJBEHZzIhIgDyAQaiIPIA9BEHZzQeuUr694bCIPIA9BDXZzQbXcypV8bCIPIA9BEHZzIg8gBCAQampqIhA2AgAgFyAEIBBqNgIEIBcgDyAQajYCCCAXIBAgEmo2AgwLCyAUQQFqIRQgESAFQQJ0aiERDAELCwtaAQF/IABB/wE2AgAgAEEANgIEIABBADYCCCAAIAE2AgwgACACNgIQIAAgAEFAayICNgIUIAAgAiABQQN0aiIDNgIYIAAgAyABQQR0ajYCHCACQQBBgAj8CwAL4AgCFH8DfiAHKAIUIREgBygCGCESIAcoAhwhEyAHKAIMIRQgBygCECEVIAcoAgAhDSAHKAIEIQogBygCCCEPA0AgASAOSwRAAkAgAyAOai0AAEEBRw0AIAIgDkECdGooAgAhCSAGBH8gBCAGQQFrQQJ0aigCAEEBagUgCQsgAGokBiAAIAQgBkECdGooAgBqJAdBACQIIwYjB0kEfyMGLQAAQSJGBUEACwRAAkAjBkEBaiELA0AgCyMHQQFrSQRAIAstAABBIkYEQEEBJAgMAwsgC0EBaiELDAELCyMGQQFqJAYjB0EBayQHCwsjByMGayIWQfABSwRAIAggDkECdGpBfzYCACAQQQFqIRAMAQsjBikDACEdIBZBCEkEQCAdQgEgFkEDdK2GQgF9gyEdCyAWrSAdhUKV+Kn6l7fem55/fiIeIB5CHYiFIR5BCCEJA0AgCSAWSQRAIwYgCWopAwAhHyAWIAlrIgtBCE8EfiAfBSAfQgEgC0EDdK2GQgF9gwsgHoVClfip+pe33puef34iHiAeQh2IhSEeIAlBCGohCQwBCwsgHkIgiCAehacgDXEhC0F+IQkDQAJAIBEgC0ECdGooAgAiF0UEQCAKIBRGIA8gFmpBCGogFUtyDQEgEiAKIglBBHRqIgogHTcDACAKIA82AgggCiAWNgIMQQAhDANAIAwgFkkEQCMGIAxqKQMAIR0gDyATaiAMaiAWIAxrIgpBCE8EfiAdBSAdQgEgCkEDdK2GQgF9gws3AwAgDEEIaiEMDAELCyARIAtBAnRqIAlBAWoiCjYCACAHIAo2AgQgByAPIBZBB2pBeHFqIg82AgggCkEBdCANSwR/IA1BAWogFEEBdEkFQQALBEAgBygCGCEZIAcoAhwhGiAHKAIEIRsgBygCFCIWQQAgDUEBdEEBaiINQQFqQQJ0/AsAQQAhDANAIAwgG0kEQCAaIBkgDEEEdGoiCygCCGohHCALKAIMIhetIR5BACELA0AgCyAXSQRAIAsgHGopAwAhHSAXIAtrIhhBCE8EfiAdBSAdQgEgGEEDdK2GQgF9gwsgHoVClfip+pe33puef34iHSAdQh2IhSEeIAtBCGohCwwBCwsgDSAeQiCIIB6Fp3EhCwNAIBYgC0ECdGooAgAEQCALQQFqIA1xIQsMAQsLIBYgC0ECdGogDEEBaiIMNgIADAELCyAHIA02AgALDAELIBIgF0EBa0EEdGoiDCkDACAdUQR/IAwoAgwgFkYFQQALBEAgEyAMKAIIaiEYQQghDANAIAwgFkkEfyMGIAxqKQMAIR4gFiAMayIZQQhPBH4gHgUgHkIBIBlBA3SthkIBfYMLIAwgGGopAwBRBUEACwRAIAxBCGohDAwBCwsgDCAWTwRAIBdBAWshCQwCCwsgC0EBaiANcSELDAELCyAIIA5BAnRqIAk2AgAgEEEBaiAQIAlBAEgbIRALIA5BAWohDiAEIAVBAnRqIQQMAQsLIBALEwAgAEEDdEFAayAAQQR0aiABags=";

// src/data/blocks/kernel/kernel.ts
var compiled;
var free = [];
function hasKernel() {
  if (compiled === void 0) {
    const bytes = Buffer.from(code, "base64");
    compiled = WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : null;
  }
  return compiled !== null;
}
async function withKernel(use) {
  const kernel = free.pop() ?? newKernel();
  const start = kernel.reserve(0);
  try {
    return await use(kernel);
  } finally {
    kernel.release(start);
    free.push(kernel);
  }
}
function newKernel() {
  if (!hasKernel() || !compiled) throw new Error("the byte kernel does not run here");
  return new WebAssembly.Instance(compiled, {}).exports;
}
var looks = { blank: 0, plain: 1, unsure: 2, digits: 3, numbered: 4, short: 5 };
var goodRow = 1;
var longestPlain = 240;

// src/data/blocks/row-table.ts
var largestWindow = 1 << 19;
var mostRows = 1 << 13;
var mostEntries = 1 << 15;
var guard = 64;
var quote4 = 34;
function rowTable(kernel, encoding, width, length, scanning) {
  const window = Math.min(scanning.window ?? largestWindow, Math.max(1024, length + guard));
  const most10 = Math.min(scanning.rows ?? mostRows, window);
  const entries = scanning.entries ?? Math.min(mostEntries, powerAbove(window / 2));
  const input = kernel.reserve(window + guard);
  const starts = kernel.reserve(most10 * 4);
  const stops = kernel.reserve(most10 * 4);
  const lines = kernel.reserve(most10 * 4);
  const kinds4 = kernel.reserve(most10);
  const ends = kernel.reserve((most10 + 1) * width * 4);
  const decode = decoderOf(encoding);
  let views = null;
  const now = () => views ??= viewsOf();
  const viewsOf = () => {
    const { buffer } = kernel.memory;
    return {
      bytes: Buffer.from(buffer, input, window),
      starts: new Uint32Array(buffer, starts, most10),
      stops: new Uint32Array(buffer, stops, most10),
      ends: new Uint32Array(buffer, ends, (most10 + 1) * width),
      kinds: new Uint8Array(buffer, kinds4, most10),
      lines: new Uint32Array(buffer, lines, most10)
    };
  };
  const fromOf = (row, field) => {
    const view = now();
    return table2.base + (field === 0 ? view.starts[row] ?? 0 : (view.ends[row * width + field - 1] ?? 0) + 1);
  };
  const toOf = (row, field) => table2.base + (now().ends[row * width + field] ?? 0);
  const table2 = {
    kernel,
    input,
    window,
    most: most10,
    entries,
    tables: [starts, kinds4, ends, width],
    stops,
    lineTable: lines,
    base: 0,
    single: new Uint8Array(most10),
    get bytes() {
      return now().bytes;
    },
    get kinds() {
      return now().kinds;
    },
    get lines() {
      return now().lines;
    },
    isGood: (row) => now().kinds[row] === goodRow,
    startOf: (row) => now().starts[row] ?? 0,
    stopOf: (row) => now().stops[row] ?? 0,
    rowBytes: (row) => {
      const view = now();
      return view.bytes.subarray(table2.base + (view.starts[row] ?? 0), table2.base + (view.stops[row] ?? 0));
    },
    textAt: (row, field) => unquoted(now().bytes, fromOf(row, field), toOf(row, field), decode),
    byteAt: (row, field) => {
      const { bytes } = now();
      const from = fromOf(row, field);
      return bytes[from] === quote4 ? bytes[from + 1] : bytes[from];
    },
    lengthAt: (row, field) => {
      const from = fromOf(row, field);
      return toOf(row, field) - from - (now().bytes[from] === quote4 ? 2 : 0);
    },
    decode
  };
  return table2;
}
function unquoted(bytes, from, to, decode) {
  if (bytes[from] !== quote4 || from === to) return decode(bytes, from, to);
  return decode(bytes, from + 1, to - 1).replaceAll('""', '"');
}
function powerAbove(number2) {
  return 2 ** Math.max(8, Math.ceil(Math.log2(number2)));
}
function decoderOf(encoding) {
  if (encoding !== "gb18030") return (bytes, from, to) => bytes.toString("utf8", from, to);
  const decoder = new TextDecoder("gb18030");
  return (bytes, from, to) => {
    for (let at3 = from; at3 < to; at3 += 1) {
      if ((bytes[at3] ?? 0) >= 128) return decoder.decode(bytes.subarray(from, to));
    }
    return bytes.toString("latin1", from, to);
  };
}
var unitsRoom = longestPlain * 2 + 64;

// src/data/blocks/coded-reader.ts
var mostText = 1 << 20;
var head = { count: 1, entries: 6, texts: 7 };
function codedReader({ table: table2, field, reader, role }) {
  const { kernel, single: single2, entries } = table2;
  const text2 = Math.min(mostText, 16 * entries + 1024);
  const at3 = kernel.reserve(kernel.dictionarySize(entries, text2));
  const out = kernel.reserve(table2.most * 4);
  kernel.startDictionary(at3, entries, text2);
  let buffer = null;
  let codes = new Int32Array(0);
  let words2 = new Uint32Array(0);
  let cells = [];
  let isSingle = [];
  let seen = [];
  let anySingle = false;
  let anySeen = false;
  let isFull = false;
  const refresh = () => {
    if (buffer === kernel.memory.buffer) return;
    buffer = kernel.memory.buffer;
    codes = new Int32Array(buffer, out, table2.most);
    words2 = new Uint32Array(buffer);
  };
  const restart = () => {
    kernel.startDictionary(at3, entries, text2);
    [cells, isSingle, seen] = [[], [], []];
    [anySingle, anySeen, isFull] = [false, false, false];
  };
  const textOf2 = (code3) => {
    const entry2 = (words2[at3 / 4 + head.entries] ?? 0) / 4 + code3 * 4;
    const from = (words2[at3 / 4 + head.texts] ?? 0) + (words2[entry2 + 2] ?? 0);
    const length = words2[entry2 + 3] ?? 0;
    return unquoted(Buffer.from(kernel.memory.buffer, from, length), 0, length, table2.decode);
  };
  const learn = (code3) => {
    const raw = textOf2(code3);
    const reading = reader.read(raw, null);
    const { cell } = reading;
    const alone = reading.remark !== null || (cell === null ? role.filled : isUnknown(cell)) || role.isAsked && !role.isPlain(raw);
    cells.push(cell);
    isSingle.push(alone);
    seen.push(reading.seen);
    anySingle ||= alone;
    anySeen ||= reading.seen !== void 0;
  };
  const coded = {
    kind: "codes",
    get codes() {
      return codes;
    },
    get cells() {
      return cells;
    }
  };
  return {
    column: coded,
    read: (rows) => {
      if (isFull) restart();
      const without2 = kernel.encode(table2.input + table2.base, rows, ...table2.tables, field, at3, out);
      refresh();
      const count3 = words2[at3 / 4 + head.count] ?? 0;
      for (let code3 = cells.length; code3 < count3; code3 += 1) learn(code3);
      isFull = without2 > 0;
      if (!anySingle && without2 === 0) return;
      const { kinds: kinds4 } = table2;
      for (let row = 0; row < rows; row += 1) {
        if (kinds4[row] !== goodRow) continue;
        const code3 = codes[row] ?? -1;
        if (code3 < 0 || isSingle[code3] === true) single2[row] = 1;
      }
    },
    watch: (rows, length, place) => {
      if (!anySeen) return;
      for (let index = 0; index < length; index += 1) {
        const row = rows[index] ?? 0;
        seen[codes[row] ?? 0]?.(() => place(row));
      }
    },
    cell: (row) => cells[codes[row] ?? 0] ?? null
  };
}

// src/data/blocks/kernel/marks.ts
var marks3 = {
  /** Stands in every label of a total, a note, a part. */
  telling: 1,
  /** Has no place in a cell, or is taken off by the reader of cells. */
  suspicious: 2,
  /** Is trimmed off. */
  space: 4,
  /** Begins a header's name or a mark of a nil row. */
  heading: 8,
  /** Begins a mark that says there is nothing. */
  missing: 16,
  /** Is no ASCII digit. */
  noDigit: 64
};
var size = 65536;
var telling = "\u8BA1\u548C\u6CE8\u6E90\u636E\u4E2D:\uFF1A*\u203BoOuU";
var suspicious2 = "#\uFF03=\uFF1D'\uFF07\uFFFD\uFEFF\xAD";
var suspiciousRanges = [
  [0, 8],
  [11, 12],
  [14, 31],
  [127, 159],
  [8203, 8207],
  [8234, 8238],
  [8288, 8292]
];
var spaces = "	\n\v\f\r \xA0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF";
var spaceRanges = [[8192, 8202]];
var missing = "-/\u65E0\u7A7ANn#\uFF0D\uFF0F\uFF2E\uFF4E\uFF03\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\uFE63";
var nil = "\u96F6\u672A";
var base = null;
function unitMarks(names) {
  base ??= baseMarks();
  const table2 = base.slice();
  for (const name of names) {
    const first = name.trim().charCodeAt(0);
    if (!Number.isNaN(first)) table2[first] = (table2[first] ?? 0) | marks3.heading;
  }
  return table2;
}
function baseMarks() {
  const table2 = new Uint8Array(size).fill(marks3.noDigit);
  const add3 = (unit, mark) => {
    table2[unit] = (table2[unit] ?? 0) | mark;
  };
  const addAll = (units, mark) => {
    for (let at3 = 0; at3 < units.length; at3 += 1) add3(units.charCodeAt(at3), mark);
  };
  const addRanges = (ranges, mark) => {
    for (const [first, last] of ranges) for (let unit = first; unit <= last; unit += 1) add3(unit, mark);
  };
  table2.fill(0, 48, 58);
  addAll(telling, marks3.telling);
  addAll(suspicious2, marks3.suspicious);
  addRanges(suspiciousRanges, marks3.suspicious);
  addAll(spaces, marks3.space);
  addRanges(spaceRanges, marks3.space);
  addAll(missing, marks3.missing | marks3.heading);
  addAll(nil, marks3.heading);
  return table2;
}
var table = null;
function wideCodes() {
  if (table !== null) return table;
  const codes = [];
  for (let lead = 129; lead <= 254; lead += 1) {
    for (let second = 64; second <= 254; second += 1) if (second !== 127) codes.push(lead, second);
  }
  const text2 = new TextDecoder("gb18030").decode(Uint8Array.from(codes));
  const units = new Uint16Array(126 * 256);
  let at3 = 0;
  for (let code3 = 0; code3 < codes.length; code3 += 2) {
    units[((codes[code3] ?? 0) - 129) * 256 + (codes[code3 + 1] ?? 0)] = text2.charCodeAt(at3);
    at3 += 1;
  }
  if (at3 !== text2.length) throw new Error("a two-byte code of GB18030 is more than one unit");
  table = units;
  return units;
}

// src/model/data/row-block.ts
var blankScale = 254;

// src/quantity/numbers/scaled-number.ts
var scales = 4;
function scaledNumber(value) {
  if (value.n < 0n) return null;
  for (let scale = 0; scale < scales; scale += 1) {
    const power = 10n ** BigInt(scale);
    if (power % value.d !== 0n) continue;
    const number2 = value.n * (power / value.d);
    return number2 < 10n ** 11n ? { number: Number(number2), scale } : null;
  }
  return null;
}

// src/data/blocks/number-reader.ts
var toBeRead = 255;
function numberReader2({ table: table2, field, reader, role }, factor, decimals) {
  const { kernel, single: single2 } = table2;
  const numberTable = kernel.reserve(table2.most * 8);
  const scaleTable = kernel.reserve(table2.most);
  let buffer = null;
  let numbers2 = new Float64Array(0);
  let scales3 = new Uint8Array(0);
  const refresh = () => {
    if (buffer === kernel.memory.buffer) return;
    buffer = kernel.memory.buffer;
    numbers2 = new Float64Array(buffer, numberTable, table2.most);
    scales3 = new Uint8Array(buffer, scaleTable, table2.most);
  };
  const readOne2 = (row) => {
    const text2 = table2.textAt(row, field);
    const reading = reader.read(text2, null);
    const { cell } = reading;
    if (role.isAsked && !role.isPlain(text2)) single2[row] = 1;
    else if (reading.remark !== null || reading.seen) single2[row] = 1;
    else if (cell === null) scales3[row] = blankScale;
    else {
      const parts = isNumber(cell) ? scaledNumber(divide(cell, factor)) : null;
      if (parts === null) single2[row] = 1;
      else {
        numbers2[row] = parts.number;
        scales3[row] = parts.scale;
      }
    }
  };
  const column = {
    kind: "numbers",
    get numbers() {
      return numbers2;
    },
    get scales() {
      return scales3;
    },
    factor
  };
  return {
    column,
    read: (rows) => {
      const input = table2.input + table2.base;
      const others = kernel.digits(input, rows, ...table2.tables, field, decimals, numberTable, scaleTable);
      refresh();
      if (others === 0) return;
      const { kinds: kinds4 } = table2;
      for (let row = 0; row < rows; row += 1) {
        if (kinds4[row] !== goodRow) continue;
        if (scales3[row] === toBeRead) readOne2(row);
        if (scales3[row] === blankScale && (role.filled || role.isAsked)) single2[row] = 1;
      }
    },
    watch: () => void 0,
    cell: (row) => {
      const scale = scales3[row] ?? 0;
      if (scale === blankScale) return null;
      const number2 = BigInt(numbers2[row] ?? 0);
      const value = scale === 0 ? { n: number2, d: 1n } : rational(number2, 10n ** BigInt(scale));
      return factor.n === 1n && factor.d === 1n ? value : multiply(value, factor);
    }
  };
}

// src/model/data/fingerprint.ts
var fingerprintWords = 4;
function fingerprint(text2, into) {
  const { length } = text2;
  let h1 = length;
  let h2 = length;
  let h3 = length;
  let h4 = length;
  for (let i = 0; i < length; i += 8) {
    h1 ^= imul(rotate(imul(unitsAt(text2, i), c1), 15), c2);
    h1 = imul(rotate(h1, 19) + h2, 5) + 1444728091;
    h2 ^= imul(rotate(imul(unitsAt(text2, i + 2), c2), 16), c3);
    h2 = imul(rotate(h2, 17) + h3, 5) + 197830471;
    h3 ^= imul(rotate(imul(unitsAt(text2, i + 4), c3), 17), c4);
    h3 = imul(rotate(h3, 15) + h4, 5) + 2530024501;
    h4 ^= imul(rotate(imul(unitsAt(text2, i + 6), c4), 18), c1);
    h4 = imul(rotate(h4, 13) + h1, 5) + 850148119;
  }
  h1 = avalanche(h1 + h2 + h3 + h4);
  h2 = avalanche(h2 + h1);
  h3 = avalanche(h3 + h1);
  h4 = avalanche(h4 + h1);
  h1 = h1 + h2 + h3 + h4 | 0;
  into[0] = h1;
  into[1] = h2 + h1;
  into[2] = h3 + h1;
  into[3] = h4 + h1;
}
function fingerprintName(text2) {
  const words2 = new Uint32Array(fingerprintWords);
  fingerprint(text2, words2);
  return fingerprintText(words2, 0);
}
function fingerprintText(words2, at3) {
  return words2.subarray(at3, at3 + fingerprintWords).join("-");
}
var { imul } = Math;
var c1 = 597399067;
var c2 = 2869860233;
var c3 = 951274213;
var c4 = 2716044179;
function unitsAt(text2, at3) {
  if (at3 + 1 < text2.length) return text2.charCodeAt(at3) | text2.charCodeAt(at3 + 1) << 16;
  return at3 < text2.length ? text2.charCodeAt(at3) : 0;
}
function rotate(word, by) {
  return word << by | word >>> 32 - by;
}
function avalanche(word) {
  let mixed = word ^ word >>> 16;
  mixed = imul(mixed, 2246822507);
  mixed = imul(mixed ^ mixed >>> 13, 3266489909);
  return mixed ^ mixed >>> 16;
}

// src/data/blocks/text-reader.ts
var zero3 = 48;
var longestMark = 6;
function textReader2({ table: table2, field, reader, role }, characters, isKey) {
  const { kernel, single: single2 } = table2;
  const units = kernel.reserve(unitsRoom);
  const lookTable = kernel.reserve(table2.most);
  const wordTable = kernel.reserve(table2.most * 16);
  let buffer = null;
  let seen = new Uint8Array(0);
  let words2 = new Uint32Array(0);
  const refresh = () => {
    if (buffer === kernel.memory.buffer) return;
    buffer = kernel.memory.buffer;
    seen = new Uint8Array(buffer, lookTable, table2.most);
    words2 = new Uint32Array(buffer, wordTable, table2.most * 4);
  };
  const watchers = /* @__PURE__ */ new Map();
  const one3 = new Uint32Array(4);
  let hasPlain = false;
  const readOne2 = (row) => {
    const text2 = table2.textAt(row, field);
    if (role.isAsked && !role.isPlain(text2)) {
      single2[row] = 1;
      return;
    }
    const reading = reader.read(text2, null);
    if (reading.remark !== null) single2[row] = 1;
    else if (reading.cell === null) {
      if (role.filled) single2[row] = 1;
      else seen[row] = looks.blank;
    } else if (typeof reading.cell === "string") {
      fingerprint(reading.cell, one3);
      words2.set(one3, row * 4);
      if (reading.seen) watchers.set(row, reading.seen);
    } else single2[row] = 1;
  };
  const column = {
    kind: "texts",
    get words() {
      return words2;
    }
  };
  return {
    column,
    read: (rows) => {
      const whole = marks3.suspicious | (role.isAsked ? marks3.telling : 0);
      const lead = marks3.missing | (role.isAsked ? marks3.heading : 0);
      kernel.fingerprint(
        table2.input + table2.base,
        rows,
        ...table2.tables,
        field,
        characters.marks,
        characters.wide,
        units,
        whole,
        lead,
        role.isAsked ? 65535 : longestMark,
        lookTable,
        wordTable
      );
      refresh();
      watchers.clear();
      const { kinds: kinds4 } = table2;
      for (let row = 0; row < rows; row += 1) {
        if (kinds4[row] !== goodRow) continue;
        const look = seen[row];
        if (look === looks.plain || look === looks.numbered && !role.isText) continue;
        if (look === looks.blank) {
          if (role.filled || role.isAsked) single2[row] = 1;
        } else if (look !== looks.digits || role.isText) readOne2(row);
        else if (isKey) {
          const seenBy = reader.sawDigits?.(table2.lengthAt(row, field), table2.byteAt(row, field) === zero3);
          if (seenBy) watchers.set(row, seenBy);
        }
      }
    },
    watch: (rows, length, place) => {
      if (isKey && !hasPlain) {
        const isPlain2 = (row) => seen[row] === looks.plain || seen[row] === looks.numbered;
        hasPlain = rows.subarray(0, length).some(isPlain2);
        if (hasPlain) reader.sawPlain?.();
      }
      if (watchers.size === 0) return;
      for (let index = 0; index < length; index += 1) {
        const row = rows[index] ?? 0;
        watchers.get(row)?.(() => place(row));
      }
    },
    cell: (row) => {
      const { cell } = reader.read(table2.textAt(row, field), null);
      return cell;
    }
  };
}
function lookReader(table2, field, role, characters) {
  const { kernel, single: single2 } = table2;
  const units = kernel.reserve(unitsRoom);
  const out = kernel.reserve(table2.most);
  let buffer = null;
  let seen = new Uint8Array(0);
  return (rows) => {
    kernel.survey(
      table2.input + table2.base,
      rows,
      ...table2.tables,
      field,
      characters.marks,
      characters.wide,
      units,
      marks3.telling,
      marks3.heading,
      65535,
      out
    );
    if (buffer !== kernel.memory.buffer) {
      buffer = kernel.memory.buffer;
      seen = new Uint8Array(buffer, out, table2.most);
    }
    const { kinds: kinds4 } = table2;
    for (let row = 0; row < rows; row += 1) {
      if (kinds4[row] !== goodRow) continue;
      const look = seen[row];
      if (role === "blank") {
        if (look !== looks.blank) single2[row] = 1;
      } else if (look === looks.blank) single2[row] = 1;
      else if (look !== looks.plain && (look === looks.unsure || role.isText)) {
        if (!role.isPlain(table2.textAt(row, field))) single2[row] = 1;
      }
    }
  };
}

// src/data/blocks/choose-readers.ts
function chooseReaders(loaded, encoding, table2, rows, roles2) {
  const { source, map } = table2;
  const characters = characterTables(loaded, table2, encoding);
  const readers = source.columns.map((_, number2) => readerOf2(table2, rows, roles2, characters, number2));
  const fields = new Set(
    readers.flatMap((reader, number2) => reader === null ? [] : [map.fields[number2] ?? -1])
  );
  const lookers = [
    ...[...roles2.roles].flatMap(
      ([field, role]) => fields.has(field) ? [] : [lookReader(rows, field, role, characters)]
    ),
    ...roles2.blanks.map((field) => lookReader(rows, field, "blank", characters))
  ];
  const columns = source.columns.map((_, number2) => {
    const reader = readers[number2];
    if (reader) return reader.column;
    return table2.columns.includes(number2) ? { kind: "codes", codes: new Int32Array(rows.most), cells: [null] } : null;
  });
  return { readers, lookers, columns };
}
function characterTables(loaded, { source, file }, encoding) {
  const names = [...source.columns.flatMap((column) => column.headers), ...file.names];
  const marks5 = loaded.reserve(65536);
  new Uint8Array(loaded.memory.buffer).set(unitMarks(names), marks5);
  if (encoding !== "gb18030") return { marks: marks5, wide: 0 };
  const codes = wideCodes();
  const wide2 = loaded.reserve(codes.byteLength);
  new Uint16Array(loaded.memory.buffer).set(codes, wide2 / 2);
  return { marks: marks5, wide: wide2 };
}
function readerOf2({ source, file, map, columns, readers, unit, consumer }, table2, { roles: roles2 }, characters, number2) {
  const field = map.fields[number2] ?? null;
  const column = source.columns[number2];
  const reader = readers[number2];
  const role = field === null ? void 0 : roles2.get(field);
  if (field === null || !column || !reader || !role || !columns.includes(number2)) return null;
  const parts = { table: table2, field, reader, role };
  if (consumer.blocks?.needsCodes(number2) === true) return codedReader(parts);
  const bare3 = bareNumbers(column, fileUnitOf(column, map.units[number2] ?? null, unit));
  const mayBeHeader = role.isAsked && [...file.names, ...column.headers].some((name) => /^[\d.]+$/.test(name));
  if (bare3 !== null && !mayBeHeader) return numberReader2(parts, bare3.factor, bare3.decimals);
  if (column.type === "text" && column.values === null)
    return textReader2(parts, characters, source.key.includes(column.name));
  return codedReader(parts);
}

// src/data/table/header-text.ts
var remembered = /* @__PURE__ */ new Map();
var mostRemembered = 4096;
var longestRemembered = 100;
function readHeaderText(text2) {
  const known2 = remembered.get(text2);
  if (known2) return known2;
  const read = parseHeaderText(text2);
  if (remembered.size >= mostRemembered) remembered.clear();
  if (text2.length <= longestRemembered) remembered.set(text2, read);
  return read;
}
function parseHeaderText(text2) {
  const tidy = tidied(text2);
  const inBrackets = unitInBrackets(tidy);
  const [name, unit] = inBrackets ?? unitBehind(tidy) ?? [tidy, null];
  const words2 = Array.from(name.matchAll(/\(([^()]*)\)/g), ([, inner = ""]) => inner).join(", ");
  const bare3 = name.replaceAll(/\([^()]*\)/g, "");
  return {
    shown: text2.trim(),
    full: tidy.toLowerCase(),
    name: name.toLowerCase(),
    bare: (bare3 === "" ? name : bare3).toLowerCase(),
    unit,
    words: words2 === "" ? null : words2
  };
}
function normalise(text2) {
  return tidied(text2).toLowerCase();
}
function tidied(text2) {
  if (/^[a-z\d_\u4e00-\u9fff]*$/i.test(text2)) return text2;
  return narrow(text2).replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, "").replaceAll(/[[{【〔「『〖〈《]/g, "(").replaceAll(/[\]}】〕」』〗〉》]/g, ")").replaceAll(/^\*+|\*+$/g, "");
}
function unitInBrackets(text2) {
  for (const found of text2.matchAll(/\(([^()]*)\)/g)) {
    const parts = (found[1] ?? "").split(/[,;、]/);
    const units = parts.map((part2) => knownUnit2(part2.replace(/^(?:计量)?单位:?/, "")));
    const unit = units.find((candidate) => candidate !== null);
    if (!unit) continue;
    const others = parts.filter((_, index) => units[index] !== unit);
    const kept2 = others.length > 0 ? `(${others.join(",")})` : "";
    const name = text2.slice(0, found.index) + kept2 + text2.slice(found.index + found[0].length);
    if (name !== "") return [name, unit];
  }
  return null;
}
function unitBehind(text2) {
  const share = /^(.*[^/:,%‰‱])([%‰‱])$/.exec(text2);
  if (share) return [share[1] ?? text2, parseUnit(share[2] ?? "")];
  for (const found of text2.matchAll(/[/:,]/g)) {
    const unit = knownUnit2(text2.slice(found.index + 1).replace(/^(?:计量)?单位:?/, ""));
    const name = text2.slice(0, found.index).replace(/[/:,]?(?:计量)?单位$/, "");
    if (unit && name !== "") return [name, unit];
  }
  return null;
}
function knownUnit2(text2) {
  const unit = text2 === "" ? null : parseUnit(text2);
  return unit && isKnownUnit(unit) ? unit : null;
}

// src/data/table/row-labels.ts
function labelOf(cell) {
  return narrow(cell).replaceAll(/\s+/g, "").toLowerCase().replace(/:$/, "");
}
var telling2 = /[计和注源据中:：*※]|total|sum|note|source/i;
function mayBeLabel(cell) {
  return cell.length <= 4e3 && telling2.test(cell);
}
var totalLabels = /* @__PURE__ */ new Set([
  "\u5408\u8BA1",
  "\u5C0F\u8BA1",
  "\u603B\u8BA1",
  "\u5171\u8BA1",
  "\u603B\u548C",
  "total",
  "subtotal",
  "grandtotal",
  "sum"
]);
function looksLikeTotal(cell) {
  const label = labelOf(cell);
  return totalLabels.has(label) || label.length <= 12 && /(?:合计|小计|总计)$/.test(label);
}
function isSubtotal(cell) {
  return /小计$|^subtotal$/.test(labelOf(cell));
}
function looksLikePart(cell) {
  return /^其中(?:[:,、(]|$)/.test(narrow(cell).trim()) || labelOf(cell) === "\u5176\u4E2D";
}
var noteStart = /^(?:注|备注|说明|附注|note|notes|source)\s*\d*\s*[:.、]|^(?:数据|资料)来源|^(?:来源|备注)\s*:|^[*※]\s*注|^(?:以上|上述)数据/i;
var signatureStart = /^(?:制表|填表|填报|报送|审核|复核|负责|经办|联系|统计|单位负责|分管|打印|导出|报表|签发|录入)(?:人员?|单位|部门|日期|时间|机关|员|人签字|方式|电话|负责人|人签章|领导)?\s*(?:\((?:签字|签章|盖章|公章)\))?\s*:/;
function looksLikeNote(cell) {
  return noteStart.test(narrow(cell).trim());
}
function looksLikeSignature(cell) {
  return signatureStart.test(narrow(cell).trim());
}
function looksLikeLabel(cell) {
  if (!mayBeLabel(cell)) return false;
  return looksLikeTotal(cell) || looksLikePart(cell) || looksLikeNote(cell) || looksLikeSignature(cell);
}

// src/data/rows/classify-record.ts
function recordClassifier(source, map, names) {
  const table2 = knownTable(source, map, names);
  let notesBegan = false;
  return (fields) => {
    const filled = filledFields(fields);
    const [first] = filled;
    if (first === void 0) return { kind: "blank" };
    if (filled.length === 1 && notesBegan || isNote(filled, fields[first] ?? "", table2)) {
      notesBegan = true;
      return { kind: "note" };
    }
    for (const { field, column, labels } of table2.declared) {
      const text2 = (fields[field] ?? "").trim();
      if (text2 !== "" && labels.has(labelOf(text2))) return { kind: "total", column, label: text2 };
    }
    const label = labelledKind(filled, fields, table2);
    if (label !== null) return label;
    if (isHeader(filled, fields, table2)) {
      const again = fields.every((field, index) => normalise(field) === normalise(names[index] ?? ""));
      return { kind: again ? "header" : "second-table" };
    }
    return { kind: isNil(filled, fields, table2) ? "nil" : "row" };
  };
}
function knownTable(source, map, names) {
  const columnAt = /* @__PURE__ */ new Map();
  map.fields.forEach((field, number2) => {
    const column = source.columns[number2];
    if (field !== null && column) columnAt.set(field, column);
  });
  const fieldOf4 = (name) => map.fields[source.columns.findIndex((column) => column.name === name)] ?? null;
  const declared = Object.entries(source.totals).flatMap(([name, labels]) => {
    const field = fieldOf4(name);
    const column = source.columns.find((candidate) => candidate.name === name);
    return field === null || !column ? [] : [{ field, column, labels: new Set(labels.map(labelOf)) }];
  });
  const headers = /* @__PURE__ */ new Set([...source.columns.flatMap((column) => column.headers), ...names]);
  headers.delete("");
  return {
    names,
    columnAt,
    declared,
    headers,
    period: new Set(periodColumns(source).map(fieldOf4)),
    unit: source.complete === null ? null : fieldOf4(source.complete.column),
    key: new Set(source.key.map(fieldOf4))
  };
}
function filledFields(fields) {
  const filled = [];
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index] ?? "";
    if (field !== "" && field.trim() !== "") filled.push(index);
  }
  return filled;
}
function isNumbering(field, text2, { columnAt }) {
  return !columnAt.has(field) && /^\d+$/.test(text2);
}
function isNil(filled, fields, table2) {
  const { columnAt, period, unit, key } = table2;
  let marks5 = 0;
  let isTold = false;
  let other = null;
  for (const field of filled) {
    const text2 = (fields[field] ?? "").trim();
    if (period.has(field) || isNumbering(field, text2, table2)) continue;
    if (isNilMark(text2)) {
      marks5 += 1;
      isTold ||= isTelling(columnAt.get(field));
    } else if (other !== null) return false;
    else other = field;
  }
  if (marks5 === 0) return false;
  if (other === null) return period.size > 0 || unit === null;
  if (unit !== null) return other === unit;
  const isNumber2 = key.has(other) && ![...key].some((each) => period.has(each));
  return isTold && !isNumber2 && (columnAt.get(other)?.type ?? "text") === "text";
}
function isTelling(column) {
  return column !== void 0 && (!column.optional || numeric.has(column.type));
}
function isNote(filled, first, { columnAt }) {
  if (!mayBeLabel(first)) return false;
  if (looksLikeSignature(first)) return filled.length <= 8;
  return looksLikeNote(first) && filled.length < 3 && filled.every((field) => !columnAt.get(field)?.unit);
}
function isHeader(filled, fields, { headers }) {
  let known2 = 0;
  for (const [index, field] of filled.entries()) {
    if (headers.has((fields[field] ?? "").trim())) known2 += 1;
    else if (index > 0 && known2 === 0) return false;
  }
  return known2 > 1 && known2 * 2 > filled.length;
}
function labelledKind(filled, fields, table2) {
  let looked = 0;
  for (const field of filled) {
    const text2 = (fields[field] ?? "").trim();
    if (isNumbering(field, text2, table2) || isPassedOver(text2)) continue;
    if (looked === 2) return null;
    looked += 1;
    const column = table2.columnAt.get(field) ?? null;
    const isText2 = column === null || column.type === "text" || column.type === "date";
    if (!isText2 || !mayBeLabel(text2) || column?.values && Object.hasOwn(column.values, text2)) continue;
    if (looksLikePart(text2)) return { kind: "part" };
    if (looksLikeTotal(text2)) return { kind: "undeclared-total", column, label: text2 };
  }
  return null;
}
var numberOrDate = /^[\d\s.,:\-/年月日号第季度]+$/;
var numeric = /* @__PURE__ */ new Set(["integer", "decimal", "percent"]);
var nilMarks = /* @__PURE__ */ new Set(["\u96F6\u62A5\u544A", "\u96F6", "\u65E0\u53D1\u751F", "\u672A\u53D1\u751F", "nil", "none"]);
function isPassedOver(text2) {
  return numberOrDate.test(text2) || isMissingMark(text2);
}
function isNilMark(text2) {
  return text2.length < 5 && (isMissingMark(text2) || nilMarks.has(text2.toLowerCase()));
}
function periodColumns({ period }) {
  if (period === null || period.kind === "file") return [];
  return period.kind === "in-force" ? [period.from, period.to] : [period.column];
}

// src/data/blocks/field-roles.ts
var mostLeading = 12;
function fieldRoles({ source, map, columns, file, consumer }) {
  const { names } = file;
  const columnAt = /* @__PURE__ */ new Map();
  map.fields.forEach((field, number2) => {
    if (field !== null) columnAt.set(field, number2);
  });
  const headers = /* @__PURE__ */ new Set([...source.columns.flatMap((column) => column.headers), ...names]);
  headers.delete("");
  const isPlain2 = (text2) => {
    const tidy = text2.trim();
    return tidy !== "" && !looksLikeLabel(text2) && !looksLikeLabel(tidy) && !headers.has(tidy);
  };
  const leading = [];
  const blanks = [];
  const texts3 = /* @__PURE__ */ new Set();
  for (let field = 0; field < names.length && texts3.size < 2; field += 1) {
    if (names[field] === "") {
      blanks.push(field);
      continue;
    }
    const column = source.columns[columnAt.get(field) ?? -1];
    const mayHoldLabel = column === void 0 || column.type === "text" || column.type === "date";
    if (leading.length < 2 || mayHoldLabel) leading.push(field);
    if (column?.type === "text" && !source.key.includes(column.name)) texts3.add(field);
    if (leading.length > mostLeading) return null;
  }
  const period = new Set(
    periodColumns(source).map((name) => source.columns.findIndex((one3) => one3.name === name))
  );
  const isTelling2 = (field) => {
    const number2 = columnAt.get(field);
    return number2 !== void 0 && !period.has(number2);
  };
  const others = columns.flatMap((number2) => {
    const field = map.fields[number2];
    const isOptional = source.columns[number2]?.optional === true;
    return field === null || field === void 0 || isOptional || period.has(number2) ? [] : [field];
  });
  const telling3 = [.../* @__PURE__ */ new Set([...leading.filter(isTelling2), ...others])].slice(0, 2);
  if (telling3.length < 2) {
    for (const field of map.fields) {
      if (field !== null && isTelling2(field) && !telling3.includes(field)) telling3.push(field);
      if (telling3.length === 2) break;
    }
  }
  if (telling3.length < 2) return null;
  const roles2 = /* @__PURE__ */ new Map();
  const asked = columns.flatMap((number2) => map.fields[number2] ?? []);
  for (const field of /* @__PURE__ */ new Set([...leading, ...telling3, ...asked])) {
    const number2 = columnAt.get(field);
    const isLeading = leading.includes(field);
    const isOne = telling3.includes(field);
    roles2.set(field, {
      filled: number2 !== void 0 && consumer.blocks?.needsFilled(number2) === true,
      isAsked: isLeading || isOne,
      isText: texts3.has(field),
      isPlain: (text2) => (!isLeading || isPlain2(text2)) && (!texts3.has(field) || !isPassedOver(text2.trim())) && (!isOne || !isNothing(text2))
    });
  }
  return { roles: roles2, blanks };
}
function isNothing(text2) {
  const tidy = text2.trim();
  return tidy === "" || isNilMark(tidy);
}

// src/data/encoding/decode.ts
async function* decodeToUtf8(chunks, encoding, atStart = true) {
  if (encoding === "utf-8" || encoding === "utf-8-bom") {
    let skip = encoding === "utf-8-bom" ? 3 : 0;
    for await (const chunk of chunks) {
      const part2 = chunk.subarray(skip);
      skip = Math.max(0, skip - chunk.length);
      if (part2.length > 0) yield Buffer.from(part2.buffer, part2.byteOffset, part2.length);
    }
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  let isFirst = atStart;
  const encoded = (text2) => {
    const own = isFirst && encoding === "gb18030" && text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
    isFirst = false;
    return Buffer.from(own);
  };
  for await (const chunk of chunks) {
    const text2 = decoder.decode(chunk, { stream: true });
    if (text2 !== "") yield encoded(text2);
  }
  const rest = decoder.decode();
  if (rest !== "") yield encoded(rest);
}
var named = {
  ascii: "utf-8",
  usascii: "utf-8",
  utf8: "utf-8",
  cp65001: "utf-8",
  utf8bom: "utf-8-bom",
  utf8sig: "utf-8-bom",
  gb18030: "gb18030",
  gbk: "gb18030",
  gb2312: "gb18030",
  gb: "gb18030",
  euccn: "gb18030",
  cp936: "gb18030",
  ms936: "gb18030",
  windows936: "gb18030",
  utf16: "utf-16le",
  unicode: "utf-16le",
  ucs2: "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be"
};
function encodingNamed(name) {
  return named[name.toLowerCase().replaceAll(/[-_ ]/g, "")] ?? null;
}

// src/data/encoding/decoding-check.ts
import { isAscii, isUtf8 } from "node:buffer";
var most3 = 8;
function checkUtf8() {
  let carry = new Uint8Array(0);
  let offset = 0;
  let bad = null;
  let wide2 = 0;
  const add3 = (chunk) => {
    if (bad !== null || chunk.length === 0) return;
    const missing2 = carry.length === 0 ? 0 : sequenceLength(carry[0] ?? 0) - carry.length;
    if (missing2 > 0) addWhole(Buffer.concat([carry, chunk.subarray(0, missing2)]));
    if (chunk.length > missing2) addWhole(chunk.subarray(missing2));
  };
  const addWhole = (bytes) => {
    if (bad !== null) return;
    const whole = bytes.length - cutLength(bytes);
    const sure = bytes.subarray(0, whole);
    if (isUtf8(sure)) {
      if (wide2 < most3 && !isAscii(sure)) wide2 += countWide(sure, most3 - wide2);
    } else {
      const position = firstBad(sure);
      wide2 += countWide(sure.subarray(0, position), most3 - wide2);
      bad = offset + position;
    }
    offset += whole;
    carry = new Uint8Array(bytes.subarray(whole));
  };
  return {
    add: add3,
    end: () => {
      if (bad === null && carry.length > 0) bad = offset;
    },
    bad: () => bad,
    wide: () => wide2
  };
}
function cutLength(bytes) {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 128) return 0;
    if (byte >= 192) return back < sequenceLength(byte) ? back : 0;
  }
  return 0;
}
function sequenceLength(lead) {
  if (lead < 128) return 1;
  if (lead < 224) return 2;
  return lead < 240 ? 3 : 4;
}
function firstBad(bytes) {
  let good = 0;
  let size2 = bytes.length;
  while (size2 > 64) {
    size2 >>= 1;
    const end = characterEnd(bytes, good + size2);
    if (isUtf8(bytes.subarray(good, end))) good = end;
  }
  while (good < bytes.length) {
    const next = good + sequenceLength(bytes[good] ?? 0);
    if (next > bytes.length || !isUtf8(bytes.subarray(good, next))) return good;
    good = next;
  }
  return good;
}
function characterEnd(bytes, offset) {
  let end = Math.min(offset, bytes.length);
  for (let back = 0; back < 3 && end > 0 && ((bytes[end] ?? 0) & 192) === 128; back += 1) end -= 1;
  return end;
}
function countWide(bytes, upTo) {
  let count3 = 0;
  if (upTo <= 0) return 0;
  for (const byte of bytes) {
    if (byte >= 192 && (count3 += 1) >= upTo) break;
  }
  return count3;
}
function checkUtf16(order) {
  const highFirst = order === "utf-16be";
  let offset = 0;
  let half4 = null;
  let open2 = null;
  let bad = null;
  const unit = (high2, at3) => {
    const kind = high2 & 252;
    if (open2 !== null) {
      if (kind === 220) open2 = null;
      else bad = open2;
    } else if (kind === 216) open2 = at3;
    else if (kind === 220) bad = at3;
  };
  return {
    add: (chunk) => {
      if (bad !== null) return;
      let at3 = 0;
      const [first] = chunk;
      if (half4 !== null && first !== void 0) {
        unit(highFirst ? half4 : first, offset - 1);
        half4 = null;
        at3 = 1;
      }
      for (; at3 + 1 < chunk.length; at3 += 2) {
        if (bad !== null) return;
        const high2 = chunk[highFirst ? at3 : at3 + 1] ?? 0;
        if (open2 !== null || (high2 & 248) === 216) unit(high2, offset + at3);
      }
      if (at3 < chunk.length) half4 = chunk[at3] ?? null;
      offset += chunk.length;
    },
    end: () => {
      if (bad === null) bad = open2 ?? (half4 === null ? null : offset - 1);
    },
    bad: () => bad
  };
}
function checkGb18030() {
  let carry = new Uint8Array(0);
  let offset = 0;
  let bad = null;
  const add3 = (chunk) => {
    if (bad !== null) return;
    if (carry.length === 0 && isAscii(chunk)) {
      offset += chunk.length;
      return;
    }
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    let at3 = 0;
    while (at3 < bytes.length) {
      const length = codeLength(bytes, at3);
      if (length === 0) {
        bad = offset + at3;
        return;
      }
      if (at3 + length > bytes.length) break;
      at3 += length;
    }
    offset += at3;
    carry = new Uint8Array(bytes.subarray(at3));
  };
  return {
    add: add3,
    end: () => {
      if (bad === null && carry.length > 0) bad = offset;
    },
    bad: () => bad
  };
}
function codeLength(bytes, at3) {
  const lead = bytes[at3] ?? 0;
  if (lead < 128) return 1;
  if (lead === 128 || lead === 255) return 0;
  const second = bytes[at3 + 1];
  if (second === void 0) return 2;
  if (second >= 64) return second !== 127 && second !== 255 ? 2 : 0;
  if (second < 48 || second > 57) return 0;
  const third = bytes[at3 + 2];
  if (third === void 0) return 4;
  if (third <= 128 || third === 255) return 0;
  const fourth = bytes[at3 + 3];
  if (fourth === void 0) return 4;
  if (fourth < 48 || fourth > 57) return 0;
  const number2 = (((lead - 129) * 10 + second - 48) * 126 + third - 129) * 10 + fourth - 48;
  return number2 <= 39419 || number2 >= 189e3 && number2 <= 1237575 ? 4 : 0;
}

// src/data/open/inflate.ts
import { constants, gunzipSync } from "node:zlib";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
function isGzip(start) {
  return start[0] === 31 && start[1] === 139 && start[2] === 8;
}
async function* inflate(chunks) {
  const gunzip = createGunzip({ chunkSize: 1 << 16 });
  yield* pipeline(Readable.from(copied(chunks), { objectMode: false }), gunzip, () => void 0);
}
async function* copied(chunks) {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}
function isGzipDamage(error) {
  return error instanceof Error && "code" in error && /^(?:Z_|ERR_.*ZLIB)/.test(String(error.code));
}
async function* withWholeStart(chunks, length) {
  let start = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (start !== null) {
      start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
      if (start.length < length) {
        start = Buffer.from(start);
        continue;
      }
      yield start;
      start = null;
    } else if (chunk.length > 0) yield chunk;
  }
  if (start !== null && start.length > 0) yield start;
}
var packedSize = 1 << 16;
var largest = 1 << 20;
async function damagedHead(chunks) {
  const parts = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(new Uint8Array(chunk));
    length += chunk.length;
    if (length >= packedSize) break;
  }
  const packed = Buffer.concat(parts).subarray(0, packedSize);
  let sound = 0;
  let broken3 = packed.length + 1;
  while (broken3 - sound > 1) {
    const middle = sound + broken3 >> 1;
    if (unpacked(packed.subarray(0, middle)) === null) broken3 = middle;
    else sound = middle;
  }
  return unpacked(packed.subarray(0, sound)) ?? Buffer.alloc(0);
}
function unpacked(packed) {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largest });
  } catch {
    return null;
  }
}

// src/data/records/raw-record.ts
var longestRecord = 16 << 20;
function isBad(record2) {
  return "fault" in record2;
}
function raggedness(fields, width) {
  if (fields.length === width) return null;
  const isRagged = fields.length < width || fields.slice(width).some((field) => field.trim() !== "");
  return isRagged ? { fields: fields.length, expected: width } : null;
}
function faultOf(bad, name, record2) {
  const place = { ...at(name, bad.line, bad.column), record: record2 };
  if (bad.fault === "too-long") {
    return finding("data/record-too-long", { limit: `${longestRecord >> 20} MiB` }, place);
  }
  if (bad.fault === "nul") return finding("data/nul", {}, place);
  return finding(bad.fault === "unclosed-quote" ? "data/unclosed-quote" : "data/stray-quote", {}, place);
}

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code3, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code3;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size2 = 100) {
    this.size = size2;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size2);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records2 = [];
      const parser = transform({ delimiter: [] });
      const push = (record2) => records2.push(record2);
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records2;
    })(records);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records.map(([record2], line) => {
    for (let i = 0, l = record2.length; i < l; i++) {
      const code3 = record2.charCodeAt(i);
      if (info[code3].lines[line] === void 0) info[code3].lines[line] = 0;
      info[code3].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array2) {
  const n = array2.length;
  if (n === 0) return 0;
  const mean = array2.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array2.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record2) {
  return record2.every(
    (field) => field == null || field.toString && field.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote: quote6 } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote6.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote6.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote: quote6, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote: quote6 } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote6.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote6.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote6.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote6.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote6.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote6.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote6.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote6);
                pos += quote6.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote6.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record: record2 } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record2.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record2)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record2);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record: record2
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record: record2
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record2)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record2.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record2[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record2[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record2[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: record2 },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record2[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record2 : [record2[objname], record2],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record2) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record2 : firstLineToHeaders.call(null, record2);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== void 0) return err;
        field = f;
      }
      this.state.record.push(field);
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record2, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record2 = on_record.call(null, record2, info2);
        } catch (err) {
          return err;
        }
        if (record2 === void 0 || record2 === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record2);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field, info2)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [void 0, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field, info2)];
      }
      return [void 0, field];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first = buf[pos];
      if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote: quote6 } = this.options;
      if (quote6 === null) return false;
      const l = quote6.length;
      for (let i = 0; i < l; i++) {
        if (quote6[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/sync.js
var parse2 = function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform(opts);
  const push = (record2) => {
    if (parser.options.objname === void 0) records.push(record2);
    else {
      records[record2[0]] = record2[1];
    }
  };
  const close = () => {
  };
  const error = parser.parse(data, true, push, close);
  if (error !== void 0) throw error;
  return records;
};

// src/data/records/scan-records.ts
var batchSize = 1 << 18;
async function* scanRecords(chunks, delimiter, firstLine = 1) {
  const options = {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: 0
  };
  const store = growingBytes();
  let boundary = recordBoundary();
  let window = batchSize;
  let nextTry = 2 * batchSize;
  let line = firstLine;
  let isInLongLine = false;
  const use = (length, nextLine) => {
    store.drop(length);
    line = nextLine;
    boundary = recordBoundary();
    window = batchSize;
    nextTry = 2 * batchSize;
  };
  const wholeRecords = (bytes) => {
    let end = boundary(bytes.subarray(0, window), false);
    while (end === 0 && window < bytes.length) {
      window += batchSize;
      end = boundary(bytes.subarray(0, window), false);
    }
    return end;
  };
  const leaveLongLine = (bytes, final) => {
    const end = lineEnd(bytes, 0, final);
    isInLongLine = end === null;
    if (end !== null) use(end, line + 1);
    else use(bytes.at(-1) === 13 ? bytes.length - 1 : bytes.length, line);
  };
  function* drain(final) {
    for (let bytes = store.bytes(); bytes.length > 0; bytes = store.bytes()) {
      if (isInLongLine) {
        leaveLongLine(bytes, final);
        if (isInLongLine) return;
        continue;
      }
      const whole = wholeRecords(bytes);
      const isDue = final || bytes.length > Math.min(nextTry, longestRecord);
      if (whole === 0 && !isDue) return;
      nextTry = 2 * bytes.length;
      const sound = whole > 0 || final ? soundRecords(bytes.subarray(0, whole || bytes.length), line, options) : null;
      if (sound !== null) {
        use(whole || bytes.length, sound.line);
        yield sound.records;
        continue;
      }
      const cut = cutBatch(bytes, whole || bytes.length, line, { delimiter, longest: longestRecord, final });
      if (cut.end === 0) return;
      use(cut.end, cut.line);
      isInLongLine = cut.isCutShort;
      yield cut.records;
    }
  }
  for await (const chunk of chunks) {
    store.add(chunk);
    yield* drain(false);
  }
  yield* drain(true);
}
function soundRecords(bytes, firstLine, options) {
  if (bytes.length > longestRecord || bytes.includes(0)) return null;
  const mayBreak = bytes.includes(34);
  const rows = parsed(bytes, options);
  if (rows === null) return null;
  const records = [];
  let line = firstLine;
  let blanks = 0;
  for (const fields of rows) {
    const blank = fields.length === 1 && fields[0] === "";
    if (blank) blanks += 1;
    records.push({ fields, line, blank });
    line += 1;
    if (mayBreak) for (const field of fields) line += lineBreaks(field);
  }
  return blanks > 0 && mayBreak && /(?:^|[\r\n])""(?:[\r\n]|$)/.test(bytes.toString("latin1")) ? null : { records, line };
}
function parsed(bytes, options) {
  try {
    return parse2(bytes, options);
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).includes("QUOTE")) return null;
    throw error;
  }
}
function growingBytes() {
  let store = Buffer.alloc(0);
  let from = 0;
  let to = 0;
  return {
    add: (chunk) => {
      if (to + chunk.length > store.length) {
        const held2 = to - from;
        const next = held2 + chunk.length > store.length / 2 ? Buffer.allocUnsafe(2 * (held2 + chunk.length)) : store;
        store.copy(next, 0, from, to);
        store = next;
        from = 0;
        to = held2;
      }
      store.set(chunk, to);
      to += chunk.length;
    },
    bytes: () => store.subarray(from, to),
    drop: (length) => {
      from += length;
    }
  };
}

// src/data/blocks/byte-range.ts
var quote5 = 34;
var newline3 = 10;
var carriageReturn3 = 13;
function recordSeeker({ line: first, before: before2, inQuotes }) {
  let line = first;
  let previous = before2;
  let isInside = inQuotes;
  let hasReturned = false;
  return {
    line: () => line,
    seek: (bytes) => {
      for (let at3 = 0; at3 < bytes.length; at3 += 1) {
        const byte = bytes[at3] ?? 0;
        if (hasReturned) return byte === newline3 ? at3 + 1 : at3;
        if (byte === quote5) isInside = !isInside;
        const isLineEnd = byte === newline3 || byte === carriageReturn3;
        if (isLineEnd && (byte === carriageReturn3 || previous !== carriageReturn3)) line += 1;
        previous = byte;
        if (!isLineEnd || isInside) continue;
        if (byte === newline3) return at3 + 1;
        hasReturned = true;
      }
      return null;
    }
  };
}
var room = 1 << 18;
async function tallyBytes(chunks, length, before2) {
  if (!hasKernel()) return null;
  return withKernel(async (loaded) => {
    const at3 = loaded.reserve(room + 64);
    let quotes = 0;
    let lineEnds = 0;
    let last = before2;
    let left = length;
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length && left > 0; from += room) {
        const part2 = chunk.subarray(from, Math.min(chunk.length, from + room, from + left));
        new Uint8Array(loaded.memory.buffer).set(part2, at3);
        loaded.tally(at3, part2.length, Math.max(0, last));
        quotes += loaded.quoteCount.value;
        lineEnds += loaded.lineCount.value;
        last = part2.at(-1) ?? last;
        left -= part2.length;
      }
      if (left <= 0) break;
    }
    return { quotes, lineEnds, last };
  });
}

// src/data/blocks/scan-bytes.ts
async function scanBytes(file, table2, finds, range) {
  const { encoding, isSure } = file.survey;
  const scan = {
    file,
    table: table2,
    finds,
    range,
    check: isSure ? null : soundness(table2, encoding),
    seeker: range === null || range.from === 0 ? null : recordSeeker(range),
    last: range?.to ?? Infinity,
    origin: range?.from ?? 0,
    held: 0,
    line: 1,
    start: null,
    isOver: false
  };
  const chunks = withWholeStart(file.open(), 4)[Symbol.asyncIterator]();
  try {
    const isSound = await scanChunks(scan, chunks);
    return { start: scan.start ?? scan.origin, stop: scan.origin, isSound };
  } finally {
    await chunks.return?.(void 0);
  }
}
async function scanChunks(scan, chunks) {
  const { table: table2, check: check2, range } = scan;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    let chunk = scan.start === null ? fromFirstRecord(scan, next.value) : next.value;
    while (chunk.length > 0) {
      const part2 = chunk.subarray(0, table2.window - scan.held);
      table2.bytes.set(part2, scan.held);
      scan.held += part2.length;
      chunk = chunk.subarray(part2.length);
      if (check2?.isBad(part2, scan.held) === true) return false;
      drop(scan, takeWhole(scan, false));
      if (scan.isOver) return true;
      if (scan.held < table2.window) continue;
      if (range !== null || check2 !== null) return false;
      await takeRest(scan, chunk, chunks);
      return true;
    }
  }
  if (check2?.isCut() === true) return false;
  drop(scan, takeWhole(scan, true));
  return true;
}
function fromFirstRecord(scan, chunk) {
  const from = scan.seeker === null ? markLength(chunk) : scan.seeker.seek(chunk);
  scan.origin += from ?? chunk.length;
  if (from === null) return chunk.subarray(chunk.length);
  scan.start = scan.origin;
  scan.line = scan.seeker?.line() ?? 1;
  return chunk.subarray(from);
}
function takeWhole(scan, final) {
  const { table: table2, held: held2, last, finds } = scan;
  const { kernel, tables } = table2;
  const [starts, kinds4, ends, width] = tables;
  const { delimiter } = scan.file.table;
  let at3 = 0;
  while (at3 < held2) {
    if (scan.origin + at3 > last) {
      scan.isOver = true;
      break;
    }
    table2.base = at3;
    const count3 = kernel.index(
      table2.input + at3,
      held2 - at3,
      final ? 1 : 0,
      delimiter.charCodeAt(0),
      width,
      scan.line,
      starts,
      table2.stops,
      table2.lineTable,
      kinds4,
      ends,
      table2.most
    );
    const [consumed, nextLine] = [kernel.consumed.value, kernel.nextLine.value];
    const inDoubt = kernel.inDoubt.value !== 0;
    const own = ownRows(scan, count3, at3);
    if (own > 0) finds.takeRows(own);
    if (scan.origin + at3 + consumed > last) {
      scan.isOver = true;
      return behind(scan, own, at3);
    }
    at3 += consumed;
    scan.line = nextLine;
    if (inDoubt) {
      const how = { delimiter, longest: longestRecord, final, decode: table2.decode };
      const cut = cutBatch(table2.bytes.subarray(at3, held2), 1, scan.line, how);
      finds.takeRecords(cut.records);
      at3 += cut.end;
      scan.line = cut.line;
      if (cut.end === 0) break;
    } else if (count3 < table2.most) break;
  }
  return at3;
}
function ownRows({ table: table2, origin, held: held2, last }, count3, at3) {
  if (origin + held2 <= last) return count3;
  let own = count3;
  while (own > 0 && origin + at3 + table2.startOf(own - 1) > last) own -= 1;
  return own;
}
function behind({ table: table2, origin, held: held2, last }, own, from) {
  const bytes = table2.bytes.subarray(0, held2);
  let at3 = own === 0 ? from : lineEnd(bytes, from + table2.stopOf(own - 1), true) ?? held2;
  while (origin + at3 <= last && at3 < held2) at3 = lineEnd(bytes, at3, true) ?? held2;
  return at3;
}
function drop(scan, taken) {
  scan.table.bytes.copyWithin(0, taken, scan.held);
  scan.held -= taken;
  scan.origin += taken;
}
async function takeRest(scan, chunk, chunks) {
  const { file, table: table2, held: held2, line, finds } = scan;
  const { encoding } = file.survey;
  const rest = following([Buffer.from(table2.bytes.subarray(0, held2)), chunk], chunks);
  const utf8 = encoding === "gb18030" ? decodeToUtf8(rest, encoding, false) : rest;
  for await (const batch of scanRecords(utf8, file.table.delimiter, line)) finds.takeRecords(batch);
}
function markLength([first, second, third, fourth]) {
  if (first === 239 && second === 187 && third === 191) return 3;
  return first === 132 && second === 49 && third === 149 && fourth === 51 ? 4 : 0;
}
async function* following(parts, chunks) {
  yield* parts;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}
function soundness(table2, encoding) {
  const { kernel } = table2;
  if (encoding === "gb18030") {
    let cut = 0;
    return {
      isBad: (part2, held2) => {
        const length = part2.length + cut;
        const bad = kernel.badGb(table2.input + held2 - length, length);
        cut = kernel.cut.value;
        return bad < length || part2.includes(0);
      },
      isCut: () => cut > 0
    };
  }
  const utf8 = checkUtf8();
  return {
    isBad: (part2) => {
      utf8.add(part2);
      return utf8.bad() !== null || part2.includes(0);
    },
    isCut: () => {
      utf8.end();
      return utf8.bad() !== null;
    }
  };
}

// src/data/blocks/block-scan.ts
var widest = 1e3;
function blockScan(file, table2, taker, scanning = {}) {
  const { encoding } = file.survey;
  const { header, delimiter } = file.table;
  const { source, map } = table2;
  if (scanning.byReference === true || header === null || !hasKernel()) return null;
  if (encoding !== "utf-8" && encoding !== "utf-8-bom" && encoding !== "gb18030") return null;
  if (delimiter !== "," && delimiter !== "	" && delimiter !== ";") return null;
  if (header.names.length > widest || Object.keys(source.totals).length > 0) return null;
  const mayTake = source.columns.every(
    ({ fill, unit }, number2) => fill === null && (!table2.columns.includes(number2) || unit === null || "dimension" in unit)
  );
  const isThere = table2.columns.every((number2) => map.fields[number2] !== null || isAbsent(table2, number2));
  const roles2 = mayTake && isThere ? fieldRoles(table2) : null;
  if (roles2 === null) return null;
  const { lastLine } = header;
  return (range) => withKernel(
    (loaded) => scanFile(file, table2, taker, { loaded, encoding, roles: roles2, lastLine, range, scanning })
  );
}
function isAbsent({ source, map, consumer }, number2) {
  const column = source.columns[number2];
  if (column === void 0 || !column.optional || map.repeated.includes(column)) return false;
  return consumer.blocks?.needsFilled(number2) !== true;
}
async function scanFile(file, table2, taker, scan) {
  const { loaded, encoding, lastLine, range, scanning } = scan;
  const rows = rowTable(loaded, encoding, table2.file.names.length, file.survey.length, scanning);
  const delimiter = file.table.delimiter.charCodeAt(0);
  const passage = passageOf(table2, rows, taker, scan, delimiter);
  const takeRecords = (batch) => {
    taker.takeAll(batch.filter((record2) => record2.line > lastLine));
  };
  return scanBytes(file, rows, { takeRows: (count3) => takeRows(passage, count3), takeRecords }, range);
}
function passageOf(table2, rows, taker, { loaded, encoding, roles: roles2, lastLine }, delimiter) {
  const { readers, lookers, columns } = chooseReaders(loaded, encoding, table2, rows, roles2);
  const records = new Uint32Array(rows.most);
  const { row, place } = rowOf(table2, rows, readers, records);
  const block = {
    file: table2.file.index,
    length: 0,
    rows: new Uint32Array(rows.most),
    get lines() {
      return rows.lines;
    },
    columns,
    row
  };
  return { table: table2, rows, taker, delimiter, lastLine, readers, lookers, records, block, place };
}
function takeRows(passage, count3) {
  const { rows, taker, delimiter, lastLine, readers, lookers, records, block } = passage;
  rows.single.fill(0, 0, count3);
  for (const reader of readers) reader?.read(count3);
  for (const look of lookers) look(count3);
  const { lines, kinds: kinds4 } = rows;
  for (let at3 = 0; at3 < count3; at3 += 1) {
    const line = lines[at3] ?? 0;
    if (line <= lastLine) continue;
    if (kinds4[at3] === goodRow && rows.single[at3] === 0 && taker.takesRows()) {
      taker.account.read += 1;
      records[at3] = taker.account.read;
      block.rows[block.length] = at3;
      block.length += 1;
      continue;
    }
    handOver(passage);
    const bytes = rows.rowBytes(at3);
    const cut = cutRecord(bytes, 0, delimiter, true, false, rows.decode);
    if (cut.kind !== "record") throw new Error(`line ${line} was sound a moment ago`);
    taker.take(cut.fields, line);
  }
  handOver(passage);
}
function handOver({ table: table2, taker, readers, block, place }) {
  if (block.length === 0) return;
  const { account } = taker;
  const { consumer } = table2;
  readers.forEach((reader, number2) => {
    reader?.watch(block.rows, block.length, (at3) => place(at3, number2));
  });
  if (consumer.blocks) {
    const went = consumer.blocks.add(block);
    account.used += went.used;
    account.outOfPeriod += went.outOfPeriod;
    account.rejected += went.rejected;
  } else {
    for (let index = 0; index < block.length; index += 1) {
      const went = consumer.add(block.row(block.rows[index] ?? 0));
      account[went === "out-of-period" ? "outOfPeriod" : went] += 1;
    }
  }
  block.length = 0;
}
function rowOf({ file, source, map, readers }, table2, blockReaders, records) {
  const textOf2 = (at3, column) => {
    const field = map.fields[column] ?? null;
    return field === null ? "" : table2.textAt(at3, field);
  };
  const place = (at3, column) => cellPlace(file, source, map, column, {
    text: textOf2(at3, column),
    line: table2.lines[at3] ?? 0,
    record: records[at3] ?? 0
  });
  let now = 0;
  const cell = (column) => {
    const reader = blockReaders[column];
    if (reader) return reader.cell(now);
    if ((map.fields[column] ?? null) === null) return null;
    return readers[column]?.read(textOf2(now, column), null).cell ?? null;
  };
  const row = {
    file: file.index,
    get line() {
      return table2.lines[now] ?? 0;
    },
    cell,
    place: (column) => place(now, column)
  };
  return {
    place,
    row: (at3) => {
      now = at3;
      return row;
    }
  };
}

// src/data/rows/records-of.ts
async function* recordsOf(file, fail) {
  const { encoding } = file.survey;
  if (encoding === null) return;
  try {
    yield* scanRecords(decodeToUtf8(file.open(), encoding), file.table.delimiter);
  } catch (error) {
    fail(readingFault(error, file.given.name));
  }
}
function readingFault(error, name) {
  if (isChanged(error) || isGzipDamage(error) || isUndecodable(error)) {
    return finding("data/changed", {}, at(name));
  }
  const code3 = systemErrorCode(error);
  if (code3 === null) throw error;
  return finding("data/unreadable", { error: code3 }, at(name));
}
function isUndecodable(error) {
  return error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA";
}

// src/data/rows/reconcile-totals.ts
var nothingToReconcile = { addRow: () => void 0, addTotal: () => [], end: () => [] };
var half3 = rational(1n, 2n);
function reconciler(source, map, columns, unit) {
  if (Object.keys(source.totals).length === 0) return nothingToReconcile;
  const held2 = columns.filter((number2) => isAdditive(source.columns[number2]));
  const all = startSums();
  const since = /* @__PURE__ */ new Map();
  let sinceAny = startSums();
  const early = [];
  const addTo = (sums, row, fields) => {
    sums.rows += 1;
    for (const number2 of held2) {
      const cell = row.cell(number2);
      if (cell === null) continue;
      if (!isNumber(cell)) {
        if (isUnknown(cell)) sums.unsure.add(number2);
        continue;
      }
      const before2 = sums.by.get(number2) ?? { sum: zero, tolerance: zero };
      const column = source.columns[number2];
      const text2 = fields[map.fields[number2] ?? -1] ?? "";
      const tolerance = column === void 0 || column.type === "integer" ? zero : halfPlace(text2, cell, bareUnitOf(column, map.units[number2] ?? null, unit));
      sums.by.set(number2, { sum: add(before2.sum, cell), tolerance: add(before2.tolerance, tolerance) });
    }
  };
  const agrees = (sums, values2) => sums.rows > 0 && [...values2].every(([number2, { value }]) => isClose(sums, number2, value));
  return {
    addRow: (row, fields) => {
      for (const sums of /* @__PURE__ */ new Set([all, sinceAny, ...since.values()])) addTo(sums, row, fields);
    },
    addTotal: (row, label) => {
      const values2 = /* @__PURE__ */ new Map();
      for (const number2 of held2) {
        const cell = row.cell(number2);
        if (isNumber(cell)) values2.set(number2, { value: cell, place: row.place(number2) });
      }
      const groups = isSubtotal(label) ? [sinceAny, since.get(label)] : [since.get(label), all, sinceAny];
      const candidates2 = groups.filter((sums) => sums !== void 0 && sums.rows > 0);
      const [nearest] = candidates2;
      since.set(label, startSums());
      sinceAny = startSums();
      if (!nearest) {
        early.push({ label, values: values2 });
        return [];
      }
      if (candidates2.some((sums) => sums !== void 0 && agrees(sums, values2))) return [];
      return disagreements(nearest, label, values2);
    },
    end: () => early.flatMap(({ label, values: values2 }) => {
      const below = since.get(label) ?? all;
      if (all.rows === 0 || agrees(all, values2) || agrees(below, values2)) return [];
      return disagreements(all, label, values2);
    })
  };
}
function startSums() {
  return { by: /* @__PURE__ */ new Map(), rows: 0, unsure: /* @__PURE__ */ new Set() };
}
function isAdditive(column) {
  if (column === void 0 || column.type !== "integer" && column.type !== "decimal") return false;
  return column.unit === null || !("dimension" in column.unit) || column.unit.dimension !== "ratio";
}
function isClose(sums, number2, value) {
  if (sums.unsure.has(number2)) return true;
  const { sum, tolerance } = sums.by.get(number2) ?? { sum: zero, tolerance: zero };
  return equals(sum, value) || compare(abs(subtract(sum, value)), tolerance) <= 0;
}
function disagreements(sums, label, values2) {
  return [...values2].flatMap(([number2, { value, place }]) => {
    if (isClose(sums, number2, value)) return [];
    const sum = exactText(sums.by.get(number2)?.sum ?? zero);
    return [
      finding("data/total-disagrees", { label, stated: exactText(value), sum, rows: sums.rows }, place)
    ];
  });
}
function halfPlace(text2, value, bare3) {
  const [, whole = "", decimals = ""] = /(\d[\d,\s]*)(?:\.(\d*))?/.exec(narrow(text2)) ?? [];
  const place = rational(1n, 10n ** BigInt(decimals.length));
  const digits3 = BigInt(`0${whole.replaceAll(/\D/g, "")}${decimals}`);
  const worth = digits3 === 0n ? null : divide(abs(value), multiply(rational(digits3), place));
  return multiply(multiply(half3, place), worth ?? bare3?.factor ?? one);
}

// src/data/rows/take-records.ts
function emptyAccount() {
  return { read: 0, used: 0, outOfPeriod: 0, totals: 0, nil: 0, notes: 0, rejected: 0 };
}
function recordTaker(table2) {
  const { file, source, map, columns } = table2;
  const taking = {
    table: table2,
    account: emptyAccount(),
    cursor: rowCursor(file, source, map, table2.readers, table2.note),
    fill: fillDown(source, map),
    totals: reconciler(source, map, columns, table2.unit),
    isPastTable: false
  };
  const classify = recordClassifier(source, map, file.names);
  const { account } = taking;
  const take = (fields, line) => {
    const record2 = classify(fields);
    if (record2.kind === "blank") return;
    account.read += 1;
    if (taking.isPastTable) account.rejected += 1;
    else takeKind(record2, fields, line, taking);
  };
  const refuse2 = (bad) => {
    if (bad.literal !== null && raggedness(bad.literal, file.names.length) === null) {
      table2.note(finding("data/literal-quote", {}, at(file.name, bad.line, bad.column)));
      return take(bad.literal, bad.line);
    }
    account.read += 1;
    reject(faultOf(bad, file.name, account.read), taking);
  };
  return {
    account,
    take,
    takeAll: (batch) => {
      for (const record2 of batch) {
        if (isBad(record2)) refuse2(record2);
        else take(record2.fields, record2.line);
      }
    },
    takesRows: () => !taking.isPastTable,
    carries: () => taking.isPastTable || account.notes > 0,
    end: () => {
      for (const found of taking.totals.end()) table2.report(found);
    }
  };
}
function reject(found, { table: table2, account }) {
  table2.report(found);
  account.rejected += 1;
}
function takeKind(record2, fields, line, taking) {
  const { table: table2, account, cursor } = taking;
  const { note, report, consumer } = table2;
  const place = { ...at(table2.file.name, line), record: account.read };
  cursor.moveTo(fields, line, account.read);
  switch (record2.kind) {
    case "blank":
      return;
    case "row":
      return takeRow(fields, line, taking);
    case "note":
    case "header":
      note(finding(record2.kind === "note" ? "data/note-row" : "data/header-again", {}, place));
      account.notes += 1;
      return;
    case "part":
      note(finding("data/part-row", {}, place));
      account.totals += 1;
      return;
    case "nil":
      note(finding("data/nil-row", {}, place));
      consumer.nil?.(cursor);
      account.nil += 1;
      return;
    case "total":
      for (const found of taking.totals.addTotal(cursor, record2.label)) report(found);
      account.totals += 1;
      return;
    case "undeclared-total": {
      const { label, column } = record2;
      const field = column?.headers[0] ?? null;
      const args = { label, column: column?.name ?? null };
      return reject(finding("data/undeclared-total", args, { ...place, field }), taking);
    }
    case "second-table":
      taking.isPastTable = true;
      return reject(finding("data/second-table", {}, place), taking);
  }
}
function takeRow(fields, line, taking) {
  const { table: table2, account, cursor, totals } = taking;
  const ragged = raggedness(fields, table2.file.names.length);
  if (ragged) {
    const place = { ...at(table2.file.name, line), record: account.read };
    return reject(finding("data/ragged-row", ragged, place), taking);
  }
  const filled = taking.fill(fields);
  cursor.moveTo(filled, line, account.read);
  for (const column of table2.columns) cursor.cell(column);
  totals.addRow(cursor, filled);
  const went = table2.consumer.add(cursor);
  account[went === "out-of-period" ? "outOfPeriod" : went] += 1;
}

// src/data/table/map-header.ts
function mapHeader(names, source) {
  const texts3 = names.map(readHeaderText);
  const repeated = [];
  const found = source.columns.map((column) => {
    const wanted = column.headers.map(readHeaderText);
    const isAlike = [
      (text2) => wanted.some(({ full }) => full === text2.full),
      (text2) => wanted.some((one3) => one3.name === text2.name && mayDiffer(column, one3.unit, text2.unit)),
      (text2) => text2.words !== null && wanted.some((one3) => one3.name === text2.bare && mayDiffer(column, one3.unit, text2.unit))
    ];
    for (const alike of isAlike) {
      const matches = texts3.flatMap((text2, index) => alike(text2) ? [index] : []);
      if (matches.length > 1) repeated.push(column);
      if (matches.length > 0) return matches.length === 1 ? matches[0] ?? null : null;
    }
    return null;
  });
  const foundTexts = found.map((index) => index === null ? null : texts3[index] ?? null);
  return {
    fields: found,
    texts: foundTexts,
    units: foundTexts.map((text2) => text2?.unit ?? null),
    missing: source.columns.filter(
      (column, number2) => found[number2] === null && !column.optional && !repeated.includes(column)
    ),
    repeated
  };
}
function matchCount(map) {
  return map.fields.filter((field) => field !== null).length + map.repeated.length;
}
function mayDiffer(column, wanted, given) {
  if (wanted === null || given === null || column.unit !== null || column.type === "percent") return true;
  return wanted.dimension === given.dimension && wanted.base === given.base && equals(wanted.factor, given.factor);
}

// src/data/table/note-header.ts
function noteHeader(file, source, map, asked, needed, consumer, note) {
  const { header, titleLines } = file.table;
  const place = at(file.given.name, header?.line ?? null);
  if (titleLines > 0) note(finding("data/title-rows", { rows: titleLines }, at(file.given.name, 1)));
  const used = new Set(map.fields);
  const spare = (header?.names ?? []).filter((_, index) => !used.has(index));
  const isAsked = (column) => asked.includes(column.name);
  const missing2 = (column) => {
    const nearest = column.headers.map((text2) => nearestName(text2, spare)).find((name) => name !== null);
    return { column: column.name, headers: column.headers, nearest: nearest ?? null };
  };
  for (const column of map.missing.filter(isAsked)) {
    note(finding("data/missing-column", missing2(column), place));
  }
  source.columns.forEach((column, number2) => {
    const isThere = map.fields[number2] !== null || map.repeated.includes(column);
    if (isThere || !column.optional || !needed.includes(column.name)) return;
    note(finding("data/optional-column-missing", missing2(column), place));
  });
  for (const column of map.repeated.filter(isAsked)) {
    note(finding("data/repeated-header", { column: column.name }, place));
  }
  source.columns.forEach((column, number2) => {
    const text2 = map.texts[number2] ?? null;
    const inField = { ...place, column: (map.fields[number2] ?? -1) + 1, field: text2?.shown ?? null };
    const found = text2 !== null && isAsked(column) ? noteUnit(column, text2, inField) : null;
    if (found === null) return;
    note(found);
    if (found.severity === "error") consumer.touch(found.code, column.name);
  });
}
var percent2 = parseUnit("%");
function noteUnit(column, text2, place) {
  if (column.type === "text" || column.type === "date" || column.type === "boolean") return null;
  if (column.unit !== null && "column" in column.unit) return null;
  const expected = column.unit ?? (column.type === "percent" ? percent2 : null);
  const { unit } = text2;
  const isNamed = column.headers.some((header) => normalise(header) === text2.full);
  if (unit !== null && expected !== null) {
    const fits2 = unitFits(unit, expected) && (column.type !== "percent" || unit.dimension === "ratio");
    return fits2 ? null : finding("data/header-unit", { unit: unit.text, expected: expected.text }, place);
  }
  if (isNamed) return null;
  if (unit !== null && unit.dimension !== "count" && unit.text !== "\u5206") {
    return finding("data/header-unit-unused", { unit: unit.text, column: column.name }, place);
  }
  if (unit !== null || text2.words === null) return null;
  const isPlanned = column.headers.some(
    (header) => normalise(header).includes(`(${text2.words})`.toLowerCase())
  );
  return isPlanned ? null : finding("data/header-words", { words: text2.words, column: column.name }, place);
}

// src/data/read-file.ts
async function readFile(file, source, reading, consumer, note) {
  const opened = openTable(file, source, reading, consumer, note);
  if (opened === null) return { account: emptyAccount(), isSound: true };
  const { table: table2, taker, lastLine } = opened;
  const scan = blockScan(file, table2, taker, reading.scanning);
  let isSound = scan !== null || file.survey.isSure;
  if (scan === null) {
    for await (const batch of recordsOf(file, table2.report)) {
      taker.takeAll(batch.filter((record2) => record2.line > lastLine));
    }
  } else {
    try {
      isSound = (await scan(null)).isSound;
    } catch (error) {
      table2.report(readingFault(error, file.given.name));
    }
  }
  taker.end();
  endColumns(table2);
  return { account: taker.account, isSound };
}
async function readRange(file, source, reading, range, consumer, note) {
  const opened = openTable(file, source, reading, consumer, note, false);
  const scan = opened && blockScan(file, opened.table, opened.taker, reading.scanning);
  if (opened === null || scan === null) return null;
  const end = await scan(range);
  const { account, carries } = opened.taker;
  return { account, end, columns: opened.table.readers.map((reader) => reader.state()), carries: carries() };
}
function joinColumns(file, source, reading, consumer, note) {
  const opened = openTable(file, source, reading, consumer, note);
  return {
    absorb: (columns) => {
      opened?.table.readers.forEach((reader, number2) => reader.absorb(columns[number2] ?? null));
    },
    end: () => {
      if (opened !== null) endColumns(opened.table);
    }
  };
}
function openTable(file, source, { asked, needed = asked, period }, consumer, note, isNoted = true) {
  const { name } = file.given;
  const { header, unit } = file.table;
  if (file.fault !== null) {
    consumer.touch(file.fault);
    return null;
  }
  const map = mapHeader(header?.names ?? [], source);
  const report = (found) => {
    note(found);
    if (found.severity === "error") consumer.touch(found.code);
  };
  if (header === null || map.fields.every((field) => field === null)) {
    report(finding("data/no-header", { source: source.name }, at(name, header?.line ?? null)));
    return null;
  }
  if (isNoted) noteHeader(file, source, map, asked, needed, consumer, note);
  const table2 = {
    file: { index: file.index, name, names: header.names },
    source,
    map,
    readers: columnReaders({ unit, year: yearOf(file.period) ?? yearOf(period) }, source, map),
    columns: asked.map((column) => source.columns.findIndex((candidate) => candidate.name === column)),
    unit,
    consumer,
    note,
    report
  };
  return { table: table2, taker: recordTaker(table2), lastLine: header.lastLine };
}
function endColumns({ source, readers, consumer, note }) {
  for (const { column, found } of columnFindings(source, readers)) {
    note(found);
    if (found.severity === "error") consumer.touch(found.code, column);
  }
}
function yearOf(period) {
  if (period === null) return null;
  const { year: year2 } = calendarOf(period.from);
  return year2 === calendarOf(period.to).year ? year2 : null;
}
function shownInput(file, { rows, later: later2, sha256 }) {
  const { survey, table: table2 } = file;
  return {
    file: file.given.name,
    source: file.source?.name ?? null,
    sha256,
    bytes: survey.bytes,
    encoding: survey.encoding,
    delimiter: table2.header === null ? null : table2.delimiter,
    header: table2.header && { line: table2.header.line, names: table2.header.names },
    rows,
    later: later2
  };
}

// src/data/open/file-kind.ts
var signatures = [
  ["d0cf11e0a1b11ae1", "old-office"],
  ["504b0506", "archive"],
  ["25504446", "pdf"],
  ["89504e470d0a1a0a", "image"],
  ["ffd8ff", "image"],
  ["474946383761", "image"],
  ["474946383961", "image"],
  ["49492a00", "image"],
  ["4d4d002a", "image"],
  ["526172211a07", "archive"],
  ["377abcaf271c", "archive"],
  ["fd377a585a00", "archive"],
  ["28b52ffd", "archive"],
  ["1f8b08", "archive"],
  ["53514c69746520666f726d6174203300", "sqlite"],
  ["000100005374616e64617264", "access"],
  ["5041523115", "parquet"]
];
function binaryKind(head2) {
  const start = head2.subarray(0, 16).toString("hex");
  const known2 = signatures.find(([signature]) => start.startsWith(signature));
  if (known2) return known2[1];
  if (start.startsWith("504b0304")) return zipKind(head2);
  if (start.startsWith("424d") && head2.length > 26 && head2.readUInt32LE(6) === 0) return "image";
  if (start.startsWith("52494646") && head2.toString("latin1", 8, 12) === "WEBP") return "image";
  if (/^425a683[1-9]314159/.test(start)) return "archive";
  if (head2.toString("latin1", 257, 262) === "ustar") return "archive";
  return isDbase(head2) ? "dbase" : null;
}
function markupKind(head2) {
  const start = head2.slice(0, 4096).trimStart();
  if (start.startsWith("{\\rtf")) return "rtf";
  if (/^<\?xml\b/i.test(start)) {
    if (/progid="?Excel|urn:schemas-microsoft-com:office:spreadsheet/i.test(start)) return "excel-xml";
    return /<html\b/i.test(start) ? "html" : "xml";
  }
  if (/^(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|table|style|div|script)\b/i.test(start))
    return "html";
  return /^(?:\{\s*"[^"]*"\s*:|\[\s*[[{]\s*")/.test(start) ? "json" : null;
}
function zipKind(head2) {
  const names = head2.toString("latin1");
  if (names.includes("xl/")) return "excel";
  if (names.includes("word/")) return "word";
  if (names.includes("ppt/")) return "slides";
  if (names.includes("application/vnd.oasis.opendocument")) return "opendocument";
  return names.includes("[Content_Types].xml") ? "excel" : "archive";
}
function isDbase(head2) {
  if (head2.length < 33 || ![3, 48, 49, 131, 139, 245].includes(head2[0] ?? 0)) return false;
  const month5 = head2[2] ?? 0;
  const day = head2[3] ?? 0;
  const isDated = month5 >= 1 && month5 <= 12 && day >= 1 && day <= 31;
  return isDated && head2.readUInt16LE(8) > 32 && head2.readUInt16LE(12) === 0;
}

// src/data/table/file-period.ts
var digits2 = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var month2 = "(?:0?[1-9]|1[0-2])";
var twoDigits = "(?:0[1-9]|1[0-2])";
var dash = "[-\u2014\u2013~\u81F3\u5230]";
var dated = new RegExp(
  [
    "(?<!\\d)(19\\d\\d|2[01]\\d\\d)(?:",
    [
      `\u5E74(${month2})\u6708?${dash}+(${month2})\u6708\u4EFD?`,
      `\u5E74${month2}\u6708(?:\\d{1,2}[\u65E5\u53F7])?`,
      `([-_./])${twoDigits}\\4(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
      `${twoDigits}(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
      `[-_.]?${twoDigits}(?!\\d)`,
      "[-_. ]?(?:\u5E74\u5EA6?)?\u7B2C?[1-4\u4E00\u4E8C\u4E09\u56DB]\u5B63\u5EA6?",
      "(?:\u5E74\u5EA6?)?[\u4E0A\u4E0B]\u534A\u5E74",
      "(?:[-_. ]|\u5E74\u5EA6?)?[QH][1-4](?![a-z\\d])",
      "\u5E74\u5EA6?|(?!\\d)"
    ].join("|"),
    ")"
  ].join(""),
  "gi"
);
function filePeriod(name) {
  const tidy = narrow(name).replaceAll(/[〇零○一二三四五六七八九]{4}(?=年)/g, inDigits);
  const spans = [...tidy.matchAll(dated)].map(spanOf);
  const [first] = spans;
  return first && spans.every((span) => span?.from === first.from && span.to === first.to) ? first : null;
}
function spanOf([text2, year2, first, last]) {
  if (first !== void 0 && last !== void 0) {
    return Number(first) <= Number(last) ? monthsOf(Number(year2), Number(first), Number(last)) : null;
  }
  const rest = text2.slice(4).replaceAll(/[-_./ ]/g, "").replace(/^年度?/, "");
  if (/^\d{4}$/.test(rest)) return parseSpan(`${year2}${rest}`);
  if (/^\d\d$/.test(rest)) return parseSpan(`${year2}-${rest}`);
  return parseSpan(/^[QH]/i.test(rest) ? `${year2}-${rest}` : `${year2}\u5E74${rest}`);
}
function inDigits(numeral) {
  return [...numeral].map((digit) => Math.max(0, digits2.indexOf(digit))).join("");
}

// src/data/records/delimiters.ts
var delimiters = [",", "	", ";", "|"];
function readSepLine(head2) {
  const first = /^[^\r\n]*/.exec(head2.toString("utf8", 0, 64))?.[0] ?? "";
  const [, quoted, bare3] = /^\uFEFF?(?:"sep=([^"]+)"|sep=(.+?)) *$/i.exec(first) ?? [];
  const text2 = quoted ?? bare3;
  if (text2 === void 0) return null;
  if (text2 === "\\t") return { delimiter: "	", lines: 1 };
  const [, delimiter] = /^([\t!#-&(-/:-@[-`{-~])\1*$/.exec(text2) ?? [];
  return delimiter === void 0 ? null : { delimiter, lines: 1 };
}

// src/data/table/table.ts
function headerNames(fields) {
  const last = fields.findLastIndex((field) => field.trim() !== "");
  return fields.slice(0, last + 1).map((field) => field.replaceAll(/[\r\n]+/g, " ").trim());
}
function hasText({ fields }) {
  return fields.some((field) => field.trim() !== "");
}

// src/data/table/unknown-table.ts
var most4 = 50;
async function unknownTable(head2) {
  const sep = readSepLine(head2);
  const { delimiter, records } = sep === null ? await likeliest(head2) : await cutting(head2, sep.delimiter, sep.lines);
  const index = headerIndex(records);
  const upper = records[index];
  if (upper === void 0) return { delimiter, header: null, titleLines: 0, unit: null };
  return { delimiter, header: headerOf(upper, records[index + 1]), titleLines: index, unit: null };
}
async function likeliest(head2) {
  const byComma = await cutting(head2, ",", 0);
  if (byComma.isEven) return byComma;
  const others = [];
  for (const delimiter of delimiters) {
    if (delimiter === "," || !head2.includes(delimiter)) continue;
    const other = await cutting(head2, delimiter, 0);
    const isMost = other.isEven || other.alike > 1 && other.alike * 2 > other.records.length;
    if (isMost && other.alike > 0 && cutsNames(other)) others.push(other);
  }
  const rank = (one3) => (one3.isEven ? 1e6 : 0) + one3.alike * 1e3 + Math.min(one3.width, 999);
  return others.reduce((best, other) => rank(other) > rank(best) ? other : best, byComma);
}
async function cutting(head2, delimiter, skipped) {
  const { records, hasFault } = await firstRecords(head2, delimiter, skipped);
  const counts = /* @__PURE__ */ new Map();
  for (const { fields } of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  counts.delete(1);
  const [width, alike] = [...counts].reduce((best, each) => each[1] > best[1] ? each : best, [1, 0]);
  return { delimiter, records, width, alike, isEven: !hasFault && alike > 0 && alike === records.length };
}
async function firstRecords(head2, delimiter, skipped) {
  const records = [];
  let hasFault = false;
  for await (const batch of scanRecords(once(head2), delimiter)) {
    for (const record2 of batch) {
      if (isBad(record2)) hasFault = true;
      else if (record2.line > skipped && hasText(record2)) records.push(record2);
      if (records.length >= most4) return { records, hasFault };
    }
  }
  return { records, hasFault };
}
function cutsNames({ delimiter, records, width }) {
  const first = records.find(({ fields }) => fields.length === width);
  const names = headerNames(first?.fields ?? []);
  const isSure = delimiter === "	" || records.length > 1 || names.length > 2;
  return isSure && new Set(names).size === names.length && names.every((name) => /[\p{L}\d]/u.test(name));
}
function headerIndex(records) {
  const filled = records.map(({ fields }) => fields.filter((field) => field.trim() !== ""));
  const widest2 = Math.max(0, ...filled.map(({ length }) => length));
  const isBroad = (cells) => cells.length * 2 >= widest2 && (widest2 === 1 || cells.length > 1);
  const found = filled.findIndex((cells) => isBroad(cells) && cells.every(isName));
  return found >= 0 ? found : filled.findIndex(isBroad);
}
function isName(text2) {
  if (isMissingMark(text2.trim()) || looksLikeNote(text2) || looksLikeSignature(text2)) return false;
  if (/^(?:19|2[01])\d\d年?$/.test(narrow(text2).trim())) return true;
  return !isFigure(text2);
}
function isFigure(text2) {
  const amount = /\d/.test(narrow(text2)) ? readAmount2(text2.trim()) : null;
  return amount !== null && amount.unit.length < 2 || parseSpan(text2) !== null;
}
function headerOf(upper, lower) {
  const single2 = { line: upper.line, lastLine: upper.line, names: headerNames(upper.fields) };
  if (!lower || lower.fields.length > upper.fields.length) return single2;
  const above = upper.fields.map((field) => field.trim());
  const below = upper.fields.map((_, index) => (lower.fields[index] ?? "").trim());
  const groupOf = (index) => above.findLastIndex((name, at3) => at3 <= index && name !== "");
  const isSplit = above.map((name, index) => name !== "" && above[index + 1] === "" && below[index] !== "");
  const belongs = below.every((name, index) => name !== "" === (isSplit[groupOf(index)] ?? false));
  const isNames = below.some((name) => name === "") && below.every((name) => !/\d/.test(narrow(name)));
  if (!isSplit.includes(true) || !belongs || !isNames) return single2;
  const names = below.map((name, index) => `${above[groupOf(index)] ?? ""} ${name}`);
  return { line: upper.line, lastLine: lower.line, names: headerNames(names) };
}
async function* once(bytes) {
  yield bytes;
}

// src/data/table/find-table.ts
var most5 = 50;
async function findTable(head2, sources) {
  const isKnown = knownHeaders(sources);
  const start = firstLines(head2);
  let best = null;
  let bestScore = 0;
  const sep = readSepLine(head2);
  const tried = sep ? [sep.delimiter] : delimiters.filter((each) => each === "," || start.includes(each));
  for (const delimiter of tried) {
    const all = firstRecords2(start, delimiter);
    const records = sep ? all.filter(({ line }) => line > sep.lines) : all;
    for (const [index, record2] of records.entries()) {
      const lower = records[index + 1];
      if (![record2, lower].some((each) => each?.fields.some(isKnown))) continue;
      for (const header of headersAt(record2, lower, isKnown)) {
        const score = Math.max(0, ...sources.map((source) => matchCount(mapHeader(header.names, source))));
        if (score <= bestScore) continue;
        const above = records.slice(0, index);
        bestScore = score;
        best = { delimiter, header, titleLines: above.length, unit: unitAbove(above) };
      }
    }
  }
  return best ?? unknownTable(head2);
}
function firstLines(head2) {
  let end = 0;
  for (let line = 0; line < most5 + 10; line += 1) {
    const next = head2.indexOf(10, end);
    if (next < 0) return head2;
    end = next + 1;
  }
  return head2.subarray(0, end);
}
var mayHoldUnit = /^(?=.*[^\d\s/.:-]).*[([{【〔「『〖〈《（［｛/:,：，／％%‰‱]/s;
function knownHeaders(sources) {
  const known2 = new Set(
    sources.flatMap(
      ({ columns }) => columns.flatMap(
        ({ headers }) => headers.flatMap((header) => [normalise(header), readHeaderText(header).name])
      )
    )
  );
  return (text2) => known2.has(normalise(text2)) || mayHoldUnit.test(text2) && known2.has(readHeaderText(text2).name);
}
function headersAt(upper, lower, isKnown) {
  const single2 = { line: upper.line, lastLine: upper.line, names: headerNames(upper.fields) };
  if (!lower || unitAbove([upper]) !== null) return [single2];
  const withUnits = namesWithUnits(upper.fields, lower.fields);
  if (withUnits) return [{ line: upper.line, lastLine: lower.line, names: headerNames(withUnits) }];
  if (!upper.fields.some((field) => field.trim() === "")) return [single2];
  let group = "";
  let upperNames = false;
  const width = Math.max(upper.fields.length, lower.fields.length);
  const names = Array.from({ length: width }, (_, field) => {
    const own = (upper.fields[field] ?? "").trim();
    const below = (lower.fields[field] ?? "").trim();
    if (own !== "") group = own;
    if (below === "") {
      if (isKnown(own)) upperNames = true;
      return own;
    }
    const both = group === "" ? below : `${group} ${below}`;
    if (group !== "" && isKnown(both)) upperNames = true;
    return isKnown(both) || !isKnown(below) ? both : below;
  });
  if (!upperNames) return [single2];
  return [single2, { line: upper.line, lastLine: lower.line, names: headerNames(names) }];
}
function namesWithUnits(above, below) {
  const units = below.map((field) => narrow(field).trim());
  const filled = units.filter((unit) => unit !== "");
  const inBrackets = (unit) => /^\([^()]+\)$/.test(unit) ? unit : `(${unit})`;
  const isUnits = units.every((unit, index) => {
    const name = (above[index] ?? "").trim();
    return unit === "" || name !== "" && readHeaderText(`${name}${inBrackets(unit)}`).unit !== null;
  });
  const isSure = filled.length > 1 || filled[0]?.startsWith("(") === true;
  if (!isUnits || !isSure) return null;
  return above.map((name, index) => {
    const unit = units[index] ?? "";
    return unit === "" ? name.trim() : `${name.trim()}${inBrackets(unit)}`;
  });
}
function unitAbove(records) {
  for (const { fields } of records) {
    for (const field of fields) {
      const text2 = /(?:计量)?单位:\s*([^\s,;()]{1,12})\)?\s*$/.exec(narrow(field))?.[1];
      if (text2 !== void 0) return parseUnit(text2);
    }
  }
  return null;
}
function firstRecords2(head2, delimiter) {
  const { records } = cutBatch(head2, head2.length, 1, { delimiter, longest: longestRecord, final: true });
  return records.filter((record2) => !isBad(record2)).filter(hasText).slice(0, most5);
}

// src/data/table/identify-source.ts
function candidates(fileName, sources, given) {
  if (given !== null) return { sources: sources.filter((source) => source.name === given), sure: true };
  const named2 = sources.filter((source) => source.files?.some((pattern) => matchesName(fileName, pattern)));
  return named2.length > 0 ? { sources: named2, sure: named2.length === 1 } : { sources, sure: false };
}
function identify(header, among) {
  const maps = among.map((source) => [source, mapHeader(header, source)]);
  const complete = maps.filter(([, map]) => map.missing.length === 0 && matchCount(map) > 0);
  const clean = complete.filter(([, map]) => map.repeated.length === 0);
  const fitting = clean.length > 0 ? clean : complete;
  const [first] = fitting;
  if (fitting.length === 1 && first) return { kind: "one", source: first[0] };
  if (fitting.length > 1) return { kind: "several", sources: fitting.map(([source]) => source) };
  const [best] = [...maps].sort((a, b) => matchCount(b[1]) - matchCount(a[1]));
  const near2 = best && matchCount(best[1]) > 0 ? best : null;
  return {
    kind: "none",
    nearest: near2?.[0] ?? null,
    missing: near2?.[1].missing.map((column) => column.headers[0] ?? column.name) ?? []
  };
}
function matchesName(name, pattern) {
  return matchesPattern(name, pattern) || matchesPattern(unpackedName(name), unpackedName(pattern));
}
function unpackedName(name) {
  return name.replace(/\.gz$/i, "");
}
function matchesPattern(name, pattern) {
  const text2 = [...name.normalize("NFC").toLowerCase()];
  const wanted = [...pattern.normalize("NFC").toLowerCase()];
  let at3 = 0;
  let from = 0;
  let star = -1;
  let resume = 0;
  while (at3 < text2.length) {
    if (wanted[from] === "?" || wanted[from] !== "*" && wanted[from] === text2[at3]) {
      at3 += 1;
      from += 1;
    } else if (wanted[from] === "*") {
      star = from;
      resume = at3;
      from += 1;
    } else if (star >= 0) {
      resume += 1;
      at3 = resume;
      from = star + 1;
    } else {
      return false;
    }
  }
  while (wanted[from] === "*") from += 1;
  return from === wanted.length;
}

// src/data/table/same-file.ts
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
function sameFileFinder() {
  const byLength = /* @__PURE__ */ new Map();
  const hashes = /* @__PURE__ */ new Map();
  const hash3 = async (file) => {
    const known2 = file.survey.contentSha256 ?? hashes.get(file) ?? await hashOf2(file.open());
    hashes.set(file, known2);
    return known2;
  };
  return {
    find: async (file) => {
      const { bytes, length } = file.survey;
      if (bytes === 0) return null;
      const others = byLength.get(length) ?? [];
      byLength.set(length, [...others, file]);
      for (const other of others) {
        if (file.isByPeriod && other.isByPeriod && differ(file.period, other.period)) continue;
        if (await hash3(other) === await hash3(file)) return other.name;
      }
      return null;
    }
  };
}
function differ(one3, other) {
  return one3?.from !== other?.from || one3?.to !== other?.to;
}
async function hashOf2(chunks) {
  const hash3 = createHash("sha256");
  for await (const chunk of chunks) {
    hash3.update(chunk);
    await setImmediate();
  }
  return hash3.digest("hex");
}

// src/data/table/survey-file.ts
import { createHash as createHash2 } from "node:crypto";

// src/data/encoding/bad-byte.ts
async function firstBadByte(chunks, encoding) {
  const check2 = checkOf(encoding);
  for await (const chunk of chunks) {
    check2.add(chunk);
    if (check2.bad() !== null) break;
  }
  check2.end();
  return check2.bad();
}
function checkOf(encoding) {
  switch (encoding) {
    case "utf-8":
    case "utf-8-bom":
      return checkUtf8();
    case "gb18030":
      return checkGb18030();
    case "utf-16le":
    case "utf-16be":
      return checkUtf16(encoding);
  }
}
async function lineOfByte(chunks, encoding, offset) {
  const isWide = encoding === "utf-16le" || encoding === "utf-16be";
  const lowAt = encoding === "utf-16be" ? 1 : 0;
  let line = 1;
  let at3 = 0;
  let high2 = 0;
  let before2 = 0;
  const character = (code3) => {
    if (code3 === 13 || code3 === 10 && before2 !== 13) line += 1;
    before2 = code3;
  };
  for await (const chunk of chunks) {
    for (const byte of chunk) {
      if (at3 >= offset) break;
      if (!isWide) character(byte);
      else if (at3 % 2 === 0) high2 = byte;
      else character(lowAt === 0 ? high2 | byte << 8 : high2 << 8 | byte);
      at3 += 1;
    }
    if (at3 >= offset) break;
  }
  return line;
}

// src/data/encoding/nul-statistics.ts
var blockSize = 1 << 16;
function nulStatistics() {
  const tally2 = { nuls: 0, marks: 0, leMarks: 0, leText: 0, beMarks: 0, beText: 0 };
  let pending = new Uint8Array(0);
  let length = 0;
  return {
    add: (chunk) => {
      for (let at3 = 0; at3 < chunk.length; ) {
        const part2 = chunk.subarray(at3, at3 + blockSize - length);
        at3 += part2.length;
        if (part2.length === blockSize) {
          count(part2, tally2);
          continue;
        }
        if (length + part2.length > pending.length) pending = grown(pending, length + part2.length);
        pending.set(part2, length);
        length += part2.length;
        if (length < blockSize) return;
        count(pending, tally2);
        length = 0;
      }
    },
    end: () => {
      count(pending.subarray(0, length), tally2);
      length = 0;
    },
    tally: tally2
  };
}
function grown(bytes, length) {
  const next = new Uint8Array(Math.min(blockSize, 2 * length));
  next.set(bytes);
  return next;
}
function count(block, tally2) {
  if (!block.includes(0)) return;
  for (let at3 = 0; at3 < block.length; at3 += 2) {
    const first = block[at3] ?? 0;
    const second = block[at3 + 1] ?? 1;
    if (isMark2(first)) tally2.marks += 1;
    if (isMark2(second)) tally2.marks += 1;
    if (first !== 0 && second !== 0) continue;
    tally2.nuls += (first === 0 ? 1 : 0) + (second === 0 ? 1 : 0);
    if (isMark2(first)) tally2.leMarks += 1;
    if (isMark2(second)) tally2.beMarks += 1;
    if (isText(first)) tally2.leText += 1;
    if (isText(second)) tally2.beText += 1;
  }
}
function isMark2(byte) {
  return byte === 10 || byte === 13 || byte === 44 || byte === 9 || byte === 59;
}
function isText(byte) {
  return byte >= 32 && byte < 127 || isMark2(byte);
}

// src/data/encoding/encoding-evidence.ts
var enough = 8;
function encodingEvidence() {
  const utf8 = checkUtf8();
  const gb18030 = checkGb18030();
  const nuls = nulStatistics();
  let bytes = 0;
  const single2 = () => {
    const badUtf8 = utf8.bad();
    if (badUtf8 === null || utf8.wide() >= enough) return { encoding: "utf-8", bad: badUtf8 };
    const badGb = gb18030.bad();
    return badGb !== null && utf8.wide() >= 2 ? { encoding: "utf-8", bad: badUtf8 } : { encoding: "gb18030", bad: badGb };
  };
  const guess = () => {
    const otherwise = single2();
    const { nuls: all, marks: marks5, leMarks, beMarks, leText, beText } = nuls.tally;
    if (all === 0) return otherwise;
    const isLow = leMarks === beMarks ? leText >= beText : leMarks > beMarks;
    const encoding = isLow ? "utf-16le" : "utf-16be";
    const paired = Math.max(leMarks, beMarks);
    const others = Math.min(leMarks, beMarks);
    const isSure = marks5 === 0 ? Math.max(leText, beText) * 3 >= bytes : paired > 4 * others && paired * 2 > marks5;
    if (isSure) return { encoding };
    return otherwise.bad !== null && paired > others ? { encoding, otherwise } : otherwise;
  };
  return {
    add: (chunk) => {
      utf8.add(chunk);
      if (utf8.wide() < enough) gb18030.add(chunk);
      nuls.add(chunk);
      bytes += chunk.length;
    },
    end: () => {
      utf8.end();
      gb18030.end();
      nuls.end();
    },
    decide: (head2, given) => {
      const encoding = marked(head2) ?? given;
      if (encoding === null) return guess();
      return encoding.startsWith("utf-8") ? { encoding, bad: utf8.bad() } : { encoding };
    }
  };
}
function marked(head2) {
  const [first, second, third, fourth] = head2;
  if (first === 239 && second === 187 && third === 191) return "utf-8-bom";
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return first === 132 && second === 49 && third === 149 && fourth === 51 ? "gb18030" : null;
}

// src/data/table/survey-file.ts
async function surveyFile(open2, { given, hash: hash3 }) {
  const stored = hash3 ? createHash2("sha256") : null;
  const evidence = encodingEvidence();
  const head2 = fileHead();
  let bytes = 0;
  let packed = null;
  for await (const chunk of withWholeStart(open2(), 3)) {
    packed ??= isGzip(chunk);
    stored?.update(chunk);
    bytes += chunk.length;
    if (packed) continue;
    evidence.add(chunk);
    head2.add(chunk);
  }
  const sha256 = stored?.digest("hex") ?? null;
  const known2 = { sha256, bytes, isGzip: packed === true, isSure: true };
  if (!known2.isGzip) {
    const found2 = await conclude(evidence, head2, open2, given);
    const own = { length: bytes, isDamaged: false, contentSha256: sha256, head: head2.bytes() };
    return { ...known2, ...found2, ...own };
  }
  const unpacked2 = () => inflate(open2());
  const content = hash3 ? createHash2("sha256") : null;
  let length = 0;
  try {
    for await (const chunk of unpacked2()) {
      length += chunk.length;
      content?.update(chunk);
      evidence.add(chunk);
      head2.add(chunk);
    }
  } catch (error) {
    if (!isGzipDamage(error)) throw error;
    const first = await damagedHead(open2());
    const sure = encodingEvidence();
    sure.add(first);
    const headEncoding = sure.decide(first, given).encoding;
    const nothing3 = { encoding: null, bad: null, headEncoding, contentSha256: sha256 };
    return { ...known2, ...nothing3, length: first.length, isDamaged: true, head: first };
  }
  const found = await conclude(evidence, head2, unpacked2, given);
  const contentSha256 = content?.digest("hex") ?? null;
  return { ...known2, ...found, length, isDamaged: false, contentSha256, head: head2.bytes() };
}
async function surveyHead(open2, bytes, given) {
  const evidence = encodingEvidence();
  const head2 = fileHead();
  let seen = 0;
  for await (const chunk of open2()) {
    if (seen === 0 && isGzip(chunk)) return null;
    evidence.add(chunk);
    head2.add(chunk);
    seen += chunk.length;
    if (seen >= longest6) break;
  }
  const { encoding, bad = null, otherwise } = evidence.decide(head2.bytes(), given);
  if (bad !== null || otherwise || encoding === "utf-16le" || encoding === "utf-16be") return null;
  const own = { sha256: null, contentSha256: null, isGzip: false, isSure: false, isDamaged: false };
  return { ...own, bytes, length: bytes, encoding, bad: null, headEncoding: encoding, head: head2.bytes() };
}
async function conclude(evidence, head2, open2, given) {
  evidence.end();
  let guess = evidence.decide(head2.bytes(), given);
  let offset = guess.bad === void 0 ? await firstBadByte(open2(), guess.encoding) : guess.bad;
  if (offset !== null && guess.otherwise) {
    guess = guess.otherwise;
    offset = guess.bad ?? null;
  }
  const as = guess.encoding;
  if (offset === null) return { encoding: as, bad: null, headEncoding: as };
  const bad = { offset, line: await lineOfByte(open2(), as, offset), as };
  return { encoding: null, bad, headEncoding: as };
}
var usual = 1 << 16;
var longest6 = 1 << 20;
var fewLines = 64;
var newline4 = 10;
var carriageReturn4 = 13;
function fileHead() {
  const parts = [];
  let length = 0;
  let lines = 0;
  const wanted = () => lines < fewLines ? longest6 : usual;
  return {
    add: (chunk) => {
      if (length >= wanted()) return;
      const own = chunk.subarray(0, Math.max(0, usual - length));
      lines += count2(own, newline4, fewLines - lines);
      lines += count2(own, carriageReturn4, fewLines - lines);
      const part2 = new Uint8Array(chunk.subarray(0, Math.max(0, wanted() - length)));
      parts.push(part2);
      length += part2.length;
    },
    bytes: () => Buffer.concat(parts).subarray(0, wanted())
  };
}
function count2(bytes, byte, most10) {
  let found = 0;
  for (let at3 = bytes.indexOf(byte); at3 >= 0 && found < most10; at3 = bytes.indexOf(byte, at3 + 1)) found += 1;
  return found;
}
function readableHead({ head: head2, headEncoding, bad, length }) {
  const bytes = bad === null ? head2 : head2.subarray(0, bad.offset);
  const decoder = new TextDecoder(headEncoding === "utf-8-bom" ? "utf-8" : headEncoding, { fatal: true });
  const text2 = decoded(() => decoder.decode(bytes, { stream: true }));
  const readable = Buffer.from(text2.replace(/^\uFEFF/, ""));
  if (bytes.length === length) return readable;
  const end = recordBoundary()(readable, false);
  return end > 0 ? readable.subarray(0, end) : readable;
}
function decoded(decode) {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError) return "";
    throw error;
  }
}

// src/data/table/identify-files.ts
var wholeLook = { hash: true, isQuick: () => false };
async function identifyFiles(given, sources, open2, note, look = wholeLook) {
  const files = [];
  const sameFiles = sameFileFinder();
  const unopened = [];
  for (const file of given) {
    const place = at(file.name);
    try {
      const bytes = open2(file);
      const then = await bytes.state();
      const { head: head2, ...survey } = await surveyAs(file, bytes, sources, look);
      const isUnchanged = async () => then === await bytes.state();
      const reopen = () => {
        const same2 = unchanged(bytes, { length: survey.bytes, state: then });
        return survey.isGzip ? inflate(same2) : same2;
      };
      const what = await identifyFile(file, { ...survey, head: head2 }, !await isUnchanged(), sources);
      if (what.found !== null) note(what.found);
      const period = file.period ?? filePeriod(unpackedName(baseName(file.name)));
      const isByPeriod = what.source?.period?.kind === "file" || isBare({ ...survey, head: head2 }, what.table);
      const same = await sameFiles.find({ name: file.name, period, isByPeriod, survey, open: reopen });
      if (same !== null) note(finding("data/same-file-twice", { other: same }, place));
      const fault = same === null ? what.found?.code ?? null : "data/same-file-twice";
      const { table: table2, source } = what;
      const own = { given: file, index: files.length, open: reopen, survey, bytes, isUnchanged };
      files.push({ ...own, table: table2, source, period, fault });
    } catch (error) {
      const code3 = systemErrorCode(error);
      if (code3 === null) throw error;
      note(finding("data/unreadable", { error: code3 }, place));
      const among = candidates(baseName(file.name), sources, file.source);
      unopened.push(among.sure ? among.sources[0]?.name ?? null : null);
    }
  }
  return { files, unopened };
}
async function surveyAs(file, bytes, sources, { hash: hash3, isQuick }) {
  for (const [name, encoding] of Object.entries(file.encodings ?? {})) {
    const surveyed = await surveyFile(bytes.chunks, { given: encodingOf(encoding), hash: hash3 });
    const own = sources.filter((source) => source.name === name);
    const table2 = await findTable(readableHead(surveyed), own);
    if (surveyed.bad === null && identify(table2.header?.names ?? [], own).kind === "one") return surveyed;
  }
  const given = encodingOf(file.encoding);
  const size2 = await bytes.size();
  const quick = size2 !== null && isQuick(file, size2) ? await surveyHead(bytes.chunks, size2, given) : null;
  return quick ?? surveyFile(bytes.chunks, { given, hash: hash3 });
}
async function identifyFile(given, survey, hasChanged, sources) {
  const among = candidates(baseName(given.name), sources, given.source);
  const sure = among.sure ? among.sources[0] ?? null : null;
  const head2 = readableHead(survey);
  const fault = hasChanged ? finding("data/changed", {}, at(given.name)) : contentFault(given, survey, head2);
  const table2 = await findTable(fault?.code === "data/not-csv" ? Buffer.alloc(0) : head2, among.sources);
  if (sure) return { table: table2, source: sure, found: fault };
  const identity = identify(table2.header?.names ?? [], among.sources);
  if (fault !== null)
    return { table: table2, source: identity.kind === "one" ? identity.source : null, found: fault };
  if (identity.kind === "one") return { table: table2, source: identity.source, found: null };
  const names = (all) => all.map((source) => source.name);
  if (identity.kind === "several") {
    const found2 = finding("data/several-sources", { sources: names(identity.sources) }, at(given.name));
    return { table: table2, source: null, found: found2 };
  }
  const { nearest, missing: missing2 } = identity;
  const args = { nearest: nearest?.name ?? null, missing: missing2, sources: names(sources) };
  const found = finding("data/no-source", args, at(given.name, table2.header?.line ?? null));
  return { table: table2, source: null, found };
}
function contentFault(given, survey, head2) {
  const kind = binaryKind(survey.head) ?? markupKind(head2.toString());
  if (kind !== null) return finding("data/not-csv", { kind }, at(given.name));
  if (survey.isDamaged) return finding("data/damaged-gzip", {}, at(given.name));
  const { bad } = survey;
  if (bad !== null) {
    return finding("data/undecodable", { offset: bad.offset, encoding: bad.as }, at(given.name, bad.line));
  }
  return head2.toString().trim() === "" ? finding("data/empty-file", {}, at(given.name)) : null;
}
function encodingOf(name) {
  if (name === null) return null;
  const encoding = encodingNamed(name);
  if (encoding === null) throw new RangeError(`no encoding: ${name}`);
  return encoding;
}
function baseName(name) {
  return name.slice(name.lastIndexOf("/") + 1);
}
function isBare(survey, { header }) {
  if (header === null || survey.length > survey.head.length) return false;
  const lines = readableHead(survey).toString().split(/\r\n|\n|\r/);
  return lines.slice(header.lastLine).every((line) => line.trim() === "");
}

// src/model/plan/plan.ts
function isRelative(threshold) {
  return "measure" in threshold;
}

// src/text/words/judgement-words.ts
var reasons3 = {
  "source-missing": {
    zh: "\u6CA1\u6709\u63D0\u4F9B\u8BE5\u6570\u636E\u6E90\u7684\u6587\u4EF6",
    en: "no file was given for the source"
  },
  "no-rows": {
    zh: "\u6587\u4EF6\u4E2D\u6CA1\u6709\u4E00\u884C\u6570\u636E\uFF0C\u8BA1\u5212\u4E5F\u6CA1\u6709\u6CE8\u660E\u96F6\u62A5\u544A\uFF08nil_return\uFF09",
    en: "the file holds no rows, and the plan does not say that this means none (nil_return)"
  },
  "no-rows-in-period": {
    zh: "\u6587\u4EF6\u4E2D\u6CA1\u6709\u672C\u671F\u7684\u6570\u636E\u884C\uFF0C\u8BA1\u5212\u4E5F\u6CA1\u6709\u6CE8\u660E\u96F6\u62A5\u544A\uFF08nil_return\uFF09",
    en: "the file holds no rows of the period, and the plan does not say that this means none (nil_return)"
  },
  "other-period": {
    zh: "\u62A5\u6765\u7684\u662F\u522B\u7684\u5E74\u4EFD\u6216\u671F\u95F4\u7684\u6587\u4EF6\uFF0C\u4E0D\u80FD\u5F53\u4F5C\u672C\u671F\u7684\u96F6\u62A5\u544A",
    en: "the file is of another year or period and does not say that nothing happened in this one"
  },
  "nothing-to-average": {
    zh: "\u6CA1\u6709\u53EF\u4EE5\u53D6\u503C\u7684\u6570\u636E\u884C",
    en: "no row holds a value to take or to average"
  },
  "zero-denominator": { zh: "\u5206\u6BCD\u4E3A\u96F6", en: "the denominator is zero" },
  "units-missing": {
    zh: "\u5E94\u5F53\u62A5\u9001\u7684\u5355\u4F4D\u6CA1\u6709\u62A5\u9F50",
    en: "not every unit that must report has reported"
  },
  "several-values": {
    zh: "\u5E94\u5F53\u53EA\u6709\u4E00\u4E2A\u6570\u503C\uFF0C\u5374\u6709\u51E0\u884C\u6570\u636E",
    en: "several rows hold the value of which there should be one"
  },
  "tied-values": {
    zh: "\u6700\u8FD1\u7684\u65E5\u671F\u4E0A\u6709\u51E0\u4E2A\u4E0D\u540C\u7684\u6570\u503C",
    en: "several rows of the latest date hold different values"
  },
  "stated-later": {
    zh: "\u8FD9\u4E2A\u6570\u662F\u5728\u6838\u5BF9\u65E5\u671F\u4EE5\u540E\u624D\u63D0\u4F9B\u7684",
    en: "the figure was stated only after the day as of which this is judged"
  },
  errors: {
    zh: "\u6240\u4F9D\u636E\u7684\u6570\u636E\u6709\u9519\u8BEF\uFF0C\u66F4\u6B63\u4EE5\u524D\u7684\u6570\u503C\u53EA\u4F9B\u53C2\u8003",
    en: "the data behind it has errors; until they are corrected the figure is provisional"
  }
};
function reasonWords(reason, language) {
  return reasons3[reason][language];
}
var paces = {
  behind: { zh: "\u6B20\u8FDB\u5EA6", en: "behind" },
  "on-pace": { zh: "\u8FBE\u8FDB\u5EA6", en: "on pace" },
  ahead: { zh: "\u8D85\u8FDB\u5EA6", en: "ahead" }
};
function paceWords(state, language) {
  return paces[state][language];
}
var roles = {
  numerator: { zh: "\u5206\u5B50", en: "numerator" },
  denominator: { zh: "\u5206\u6BCD", en: "denominator" },
  part: { zh: "\u52A0\u6570", en: "part" },
  current: { zh: "\u672C\u671F", en: "this period" },
  "year-ago": { zh: "\u4E0A\u5E74\u540C\u671F", en: "a year ago" },
  previous: { zh: "\u4E0A\u671F", en: "the period before" },
  against: { zh: "\u5BF9\u6BD4\u6570", en: "compared with" }
};
function roleWords(role, language) {
  return roles[role][language];
}

// src/judge/margin-text.ts
var points = { zh: " \u4E2A\u767E\u5206\u70B9", en: " percentage points" };
function marginText(value, threshold, language) {
  const inPoints = threshold.unit.text === "%" || threshold.unit.text === "\uFF05";
  const unit = inPoints ? { ...threshold.unit, text: "" } : threshold.unit;
  const number2 = printQuantity(value, unit, zero);
  const sign2 = value.n > 0n ? "+" : "";
  return `${sign2}${number2}${inPoints ? points[language] : ""}`;
}

// src/judge/points.ts
function pointsOf({ status, value, completion }, threshold, weight, method) {
  if (status === "pending") return null;
  if (status === "pass") return weight;
  if (status !== "fail" || method === "all-or-nothing" || completion === null) return zero;
  if (completion.n <= 0n) return zero;
  if (completion.n < completion.d) return multiply(weight, completion);
  const isBeyond = threshold?.operator === "=" && value !== null && completion.n > completion.d;
  return isBeyond ? multiply(weight, divide(one, completion)) : allButLittle(weight);
}
var hundredth3 = rational(1, 100);
function allButLittle(weight) {
  return subtract(weight, min(hundredth3, divide(weight, rational(2))));
}

// src/judge/shown-pace.ts
var month3 = 30;
function shownPace(pace, { unit }, language) {
  const { days: days2, elapsed, expected, state } = pace;
  const stretch2 = days2.all - days2.gone < month3 ? 1 : month3;
  const needed = multiply(pace.neededPerDay, rational(stretch2));
  return {
    elapsed: exactText(elapsed),
    days: days2,
    expected: exactText(expected),
    display: printQuantity(expected, unit),
    state: paceWords(state, language),
    needed: { value: exactText(needed), days: stretch2, display: printQuantity(needed, unit) }
  };
}

// src/judge/make-result.ts
function makeResult(verdict, context) {
  const { target, section, threshold, judgement } = verdict;
  const { distance: distance2 } = judgement;
  const { basis } = target;
  const stated = basis.kind === "stated" ? basis.stated : null;
  return {
    id: target.id,
    section: section.title,
    clause: target.clause,
    title: target.title,
    owners: target.owners,
    status: judgement.status,
    provisional: judgement.provisional,
    note: target.note,
    reading: target.reading,
    waiver: waiverOf(verdict, context),
    reason: reasonOf(verdict, context.language),
    target: targetOf(verdict, context),
    actual: actualOf(judgement, threshold),
    margin: distance2 === null || threshold === null ? null : {
      value: exactText(distance2.value),
      display: marginText(distance2.value, threshold, context.language),
      items: distance2.items?.toString() ?? null
    },
    completion: judgement.completion && exactText(judgement.completion),
    attainment: judgement.attainment,
    weight: target.weight && exactText(target.weight),
    veto: target.veto,
    points: shownPoints(verdict, context),
    pace: threshold && judgement.pace && shownPace(judgement.pace, threshold, context.language),
    baseline: null,
    groups: verdict.groups?.map(({ group, judgement: own }) => ({
      group: areGroupsPrivate(verdict.reading, context.plan) ? "***" : group,
      status: own.status,
      actual: actualOf(own, threshold)
    })) ?? null,
    measure: target.measureHash,
    measureWords: basis.kind === "measured" ? measureWords(basis.measure, context.plan, context.language) : null,
    stated: stated && { by: stated.by, date: stated.date, document: stated.document },
    evidence: [verdict.reading, verdict.limit].flatMap((reading) => reading === null ? [] : evidenceOf(reading)).map((evidence) => shownEvidence(evidence, context)),
    diagnostics: verdict.codes,
    place: { file: target.place.file ?? context.plan.file, line: target.place.line ?? 1 }
  };
}
function shownPoints({ target, threshold, judgement }, { scoring }) {
  const { weight } = target;
  const got = weight && pointsOf(judgement, threshold, weight, scoring.method);
  return weight && got && { of: exactText(weight), got: exactText(got) };
}
function waiverOf({ target: { waiver } }, { day }) {
  if (waiver === null) return null;
  const { reason, until } = waiver;
  return { reason, until: isoOf(until), expired: day !== null && day > until };
}
function reasonOf({ target, judgement }, language) {
  if (target.basis.kind === "unmeasured") return target.basis.reason;
  return judgement.reason && reasonWords(judgement.reason, language);
}
function targetOf({ target, threshold }, { plan, language }) {
  const given = target.threshold;
  if (!isRelative(given)) {
    return {
      wording: target.wording,
      text: given.text,
      words: thresholdWords(given, language),
      operator: given.operator,
      limit: exactText(given.limit),
      upper: given.upper && exactText(given.upper),
      open: given.open,
      unit: given.unit.text
    };
  }
  const text2 = `${comparatorWord(given.operator, language)} ${measureWords(given.measure, plan, language)}`;
  return {
    wording: target.wording,
    text: text2,
    words: threshold === null ? text2 : `${text2} (${printQuantity(threshold.limit, threshold.unit)})`,
    operator: given.operator,
    limit: threshold && exactText(threshold.limit),
    upper: null,
    open: null,
    unit: threshold?.unit.text ?? ""
  };
}
function actualOf({ value, numerator, denominator }, threshold) {
  if (value === null || threshold === null) return null;
  const limits = [threshold.limit, ...threshold.upper === null ? [] : [threshold.upper]];
  return {
    value: exactText(value),
    display: printQuantity(value, threshold.unit, limits),
    numerator: numerator && exactText(numerator),
    denominator: denominator && exactText(denominator)
  };
}
function areGroupsPrivate(reading, plan) {
  return (reading === null ? [] : evidenceOf(reading)).some(
    ({ fold }) => plan.sources.find((source) => source.name === fold.source)?.columns.some((column) => column.name === fold.each && column.private)
  );
}
function evidenceOf(reading) {
  return reading.evidence === null ? reading.parts.flatMap(evidenceOf) : [reading.evidence];
}
function shownEvidence(evidence, context) {
  const { plan, language } = context;
  const source = plan.sources.find((candidate) => candidate.name === evidence.fold.source);
  const { where } = evidence.fold;
  return {
    source: evidence.fold.source,
    files: context.filesOf(evidence.fold.source),
    rows: evidence.rows,
    where: where && source ? conditionWords(where, source, language, plan.sources) : null,
    met: filePlaces(evidence.met, context.fileNames),
    unmet: filePlaces(evidence.unmet, context.fileNames)
  };
}
function filePlaces(places, fileNames) {
  return places.map(({ file, line }) => ({ file: fileNames[file] ?? "", line }));
}

// src/judge/explain.ts
var bare = { text: "", dimension: "plain", factor: one, base: null };
var percent3 = { text: "%", dimension: "ratio", factor: rational(1n, 100n), base: null };
function explainReading(measure3, reading, context, shown) {
  return node(measure3, reading, context, { role: null, ...shown });
}
function node(measure3, reading, context, shown) {
  const { plan, language } = context;
  const value = reading.value && multiply(reading.value, shown.scale);
  const display = value && printQuantity(value, shown.unit, shown.limits);
  return {
    role: shown.role && roleWords(shown.role, language),
    words: measureWords(measure3, plan, language),
    display,
    value: value && exactText(value),
    arithmetic: display && arithmeticOf(reading, display, shown),
    reason: reading.reason && reasonWords(reading.reason, language),
    rows: reading.evidence && rowsOf(reading, context),
    parts: partsOf(measure3).map(([role, part2], index) => {
      const own = reading.parts[index];
      if (!own) throw new Error(`a reading of ${measure3.kind} lacks a part`);
      return node(part2, own, context, { role, unit: partUnit(measure3, shown), scale: one, limits: [] });
    })
  };
}
function partsOf(measure3) {
  switch (measure3.kind) {
    case "ratio":
      return [
        ["numerator", measure3.numerator],
        ["denominator", measure3.denominator]
      ];
    case "total":
      return measure3.parts.map((part2) => ["part", part2]);
    case "growth":
    case "difference": {
      const { against } = measure3;
      if (typeof against === "object") {
        return [
          ["current", measure3.of],
          ["against", against]
        ];
      }
      return [
        ["current", measure3.of],
        [against, measure3.of]
      ];
    }
    default:
      return [];
  }
}
function partUnit(measure3, shown) {
  if (measure3.kind !== "total" && measure3.kind !== "difference") return bare;
  return shown.unit.dimension === "ratio" ? percent3 : shown.unit;
}
function arithmeticOf(reading, display, shown) {
  const { numerator, denominator, parts, kind } = reading;
  const number2 = (value) => value ? printNumber(value, bare) : "?";
  if (numerator !== null && denominator !== null) {
    const factor = shown.scale.n === 1n && shown.scale.d === 1n ? "" : ` * ${number2(shown.scale)}`;
    return `${number2(numerator)} / ${number2(denominator)}${factor} = ${display}`;
  }
  const values2 = parts.map((part2) => number2(part2.value));
  if (kind === "total") return `${values2.join(" + ")} = ${display}`;
  if (kind === "difference") return `${values2.join(" - ")} = ${display}`;
  if (kind === "growth") return `(${values2[0]} - ${values2[1]}) / ${values2[1]} = ${display}`;
  return null;
}
function rowsOf(reading, context) {
  const { evidence } = reading;
  if (evidence === null) return null;
  const { plan, language, fileNames } = context;
  const { fold } = evidence;
  const source = plan.sources.find((candidate) => candidate.name === fold.source);
  if (!source) throw new Error(`a checked plan has no source ${fold.source}`);
  return {
    source: source.name,
    title: source.title,
    files: context.filesOf(source.name),
    period: windowWords(fold.window, source, language),
    inPeriod: evidence.inWindow,
    where: fold.where && conditionWords(fold.where, source, language, plan.sources),
    taken: evidence.rows,
    meets: fold.meets && conditionWords(fold.meets, source, language, plan.sources),
    met: filePlaces(evidence.met, fileNames),
    unmet: filePlaces(evidence.unmet, fileNames)
  };
}

// src/model/subjects/report.ts
function isWaived({ status, waiver }) {
  return status === "fail" && waiver !== null && !waiver.expired;
}

// src/quantity/numbers/sum-points.ts
function sumPoints(results) {
  const weighed = results.filter(({ weight }) => weight !== null);
  if (weighed.length === 0) return null;
  return {
    points: sumOf(weighed.map(({ points: points2 }) => points2?.got ?? "0")),
    of: sumOf(weighed.map(({ points: points2 }) => points2?.of ?? "0")),
    pending: sumOf(weighed.map(({ weight, points: points2 }) => points2 === null ? weight ?? "0" : "0"))
  };
}
function sumOf(texts3) {
  return exactText(texts3.map((text2) => parseExact(text2) ?? zero).reduce(add, zero));
}

// src/quantity/numbers/print-points.ts
var bare2 = { text: "", dimension: "plain", factor: one, base: null };
function printPoints(points2, limits = []) {
  return printNumber(points2, bare2, limits);
}

// src/judge/score.ts
var hundredth4 = rational(1, 100);
function scoreOf(results, { grades }, isWhole4) {
  const sum = sumPoints(results);
  if (sum === null) return null;
  const [points2, of, pending] = [sum.points, sum.of, sum.pending].map((text2) => parseExact(text2) ?? zero);
  if (!points2 || !of || !pending) throw new Error("a score is made of numbers");
  const edges = grades.map(({ from }) => multiply(multiply(from, hundredth4), of));
  const vetoedBy = results.filter(({ status, veto }) => veto && status === "fail").map(({ id }) => id);
  const isDecided = isWhole4 && pending.n === 0n && of.n > 0n;
  const earned = isDecided ? grades.find(({ from }) => reaches(points2, of, from))?.name ?? null : null;
  const lowest = grades.at(-1)?.name ?? null;
  return {
    ...sum,
    display: printPoints(points2, [of, ...edges]),
    grade: vetoedBy.length > 0 && isWhole4 ? lowest : earned,
    vetoedBy
  };
}
function reaches(points2, of, from) {
  return compare(divide(points2, of), multiply(from, hundredth4)) >= 0;
}

// src/judge/tally.ts
var keys = {
  pass: "pass",
  fail: "fail",
  "no-data": "noData",
  invalid: "invalid",
  pending: "pending"
};
function tally(results) {
  const counts = { targets: results.length, pass: 0, fail: 0, noData: 0, invalid: 0, pending: 0 };
  for (const result of results) counts[keys[result.status]] += 1;
  return counts;
}
function summarise(results, scoring, isWhole4) {
  const sections2 = [...new Set(results.map((result) => result.section))];
  const owners = [...new Set(results.flatMap((result) => result.owners))];
  return {
    ...tally(results),
    waived: results.filter(isWaived).length,
    score: scoreOf(results, scoring, isWhole4),
    sections: sections2.map((section) => ({
      section,
      ...counted2(results.filter((result) => result.section === section))
    })),
    owners: owners.map((owner) => ({
      owner,
      ...counted2(results.filter((result) => result.owners.includes(owner)))
    }))
  };
}
function counted2(results) {
  return { ...tally(results), score: sumPoints(results) };
}

// src/judge/make-report.ts
function makeReport(parts) {
  const { plan, asOf } = parts;
  const context = {
    ...resultContext(plan, parts.language, parts.inputs),
    scoring: plan.scoring,
    day: asOf ?? parts.period?.to ?? null
  };
  const results = parts.verdicts.map((verdict) => makeResult(verdict, context));
  const isWhole4 = results.length === plan.sections.flatMap(({ targets }) => targets).length;
  return {
    format: "plan-check/report",
    version: 1,
    tool: { name: "plan-check", version: parts.version },
    language: parts.language,
    plan: planSummary(plan, parts.period),
    asOf: asOf === null ? null : isoOf(asOf),
    inputs: parts.inputs,
    summary: summarise(results, plan.scoring, isWhole4),
    results,
    diagnostics: diagnosticsOf(parts.findings, parts.language),
    counts: parts.counts,
    baseline: null
  };
}
function resultContext(plan, language, inputs) {
  return {
    plan,
    language,
    fileNames: inputs.map((input) => input.file),
    filesOf: (source) => inputs.filter((input) => input.source === source).map((input) => input.file)
  };
}
function planSummary(plan, period) {
  return {
    id: plan.id,
    title: plan.title,
    document: plan.document,
    period: period && { from: isoOf(period.from), to: isoOf(period.to) },
    file: plan.file,
    sha256: plan.sha256
  };
}

// src/judge/explain-verdict.ts
function explainVerdict(id, plan, demand, verdicts, report) {
  const verdict = verdicts.find(({ target: target2 }) => target2.id === id);
  const result = report.results.find((candidate) => candidate.id === id);
  const measure3 = demand.targets.find(({ target: target2 }) => target2 === id)?.measure ?? null;
  if (!verdict || !result) return null;
  const { target, threshold, reading, limit } = verdict;
  const context = resultContext(plan, report.language, report.inputs);
  const unit = threshold?.unit ?? { text: "", dimension: "plain", factor: one, base: null };
  const limits = threshold === null ? [] : [threshold.limit];
  const relative = isRelative(target.threshold) ? target.threshold.measure : null;
  const scale = relative === null && target.basis.kind === "measured" ? target.basis.scale : one;
  return {
    format: "plan-check/explanation",
    version: 1,
    tool: report.tool,
    language: report.language,
    plan: report.plan,
    asOf: report.asOf,
    inputs: report.inputs.filter((input) => result.evidence.some(({ source }) => source === input.source)),
    result,
    tree: measure3 && reading && explainReading(measure3, reading, context, { unit, scale, limits }),
    limit: relative && limit && explainReading(relative, limit, context, { unit, scale: one, limits: [] }),
    diagnostics: report.diagnostics.filter(({ code: code3 }) => result.diagnostics.includes(code3))
  };
}

// src/judge/accumulation.ts
function accumulationOf(measure3, sources, outer = null) {
  const rule = measure3.period ?? outer;
  if (measure3.kind === "total") {
    const parts = new Set(measure3.parts.map((part2) => accumulationOf(part2, sources, rule)));
    if (parts.has(null)) return null;
    return parts.has("on-top") ? "on-top" : "from-zero";
  }
  if (measure3.kind !== "count" && measure3.kind !== "sum") return null;
  if (measure3.where !== null && !isLasting(measure3.where, true)) return null;
  const own = rule ?? sources.find(({ name }) => name === measure3.source)?.period ?? null;
  if (own?.kind === "in-force") return null;
  return own?.kind === "flow" || own?.kind === "file" ? "from-zero" : "on-top";
}
function isLasting(condition2, wanted) {
  if ("parts" in condition2) {
    const inside = condition2.kind === "none" ? !wanted : wanted;
    return condition2.parts.every((part2) => isLasting(part2, inside));
  }
  if (condition2.kind === "member") return condition2.negated !== wanted;
  if (condition2.kind !== "compare" || condition2.to.kind !== "period" || condition2.to.edge === "start") {
    return true;
  }
  return (condition2.by === "lt" || condition2.by === "lte") === wanted;
}

// src/quantity/thresholds/meets-threshold.ts
function meetsThreshold(value, threshold) {
  const side = compare(value, threshold.limit);
  switch (threshold.operator) {
    case ">=":
    case "range":
      return side >= 0;
    case ">":
      return side > 0;
    case "<=":
      return side <= 0;
    case "<":
      return side < 0;
    case "=":
      return side === 0;
    case "in": {
      const [lowerOpen, upperOpen] = threshold.open ?? [false, false];
      const upper = threshold.upper ? compare(value, threshold.upper) : -1;
      return (lowerOpen ? side > 0 : side >= 0) && (upperOpen ? upper < 0 : upper <= 0);
    }
  }
}

// src/judge/judge-early.ts
function judgeEarly(judgement, reading, threshold, accumulation, moment) {
  const { status, value, provisional } = judgement;
  const isJudged = status === "pass" || status === "fail";
  if (!isJudged || provisional || value === null) return judgement;
  const isAttain = threshold.operator === ">=" || threshold.operator === ">" || threshold.operator === "range";
  if (reading.atLeast === null && !isAttain) return judgement;
  switch (threshold.operator) {
    case ">=":
    case ">":
    case "range": {
      if (status === "pass") return judgement;
      const pace = accumulation === "from-zero" ? paceOf(value, threshold.limit, moment) : null;
      return { ...judgement, status: "pending", pace };
    }
    case "<=":
    case "<":
      return status === "fail" ? judgement : { ...judgement, status: "pending" };
    case "=":
    case "in":
      return isPassedBy(value, threshold) ? judgement : { ...judgement, status: "pending" };
  }
}
function paceOf(value, limit, moment) {
  const { gone, all } = daysOf(moment);
  const elapsed = rational(gone, all);
  const expected = multiply(limit, elapsed);
  const states = { "-1": "behind", "0": "on-pace", "1": "ahead" };
  return {
    days: { gone, all },
    elapsed,
    expected,
    state: states[compare(value, expected)],
    neededPerDay: divide(subtract(limit, value), rational(all - gone))
  };
}
function isPassedBy(value, threshold) {
  const top = threshold.upper ?? threshold.limit;
  return compare(value, top) >= 0 && !meetsThreshold(value, threshold);
}

// src/judge/least-change.ts
function leastChange(pieces2, scale, most10, threshold) {
  if (!isInteger(pieces2) || scale.n <= 0n) return null;
  const now = meetsThreshold(multiply(pieces2, scale), threshold);
  const limits = [threshold.limit, ...threshold.upper === null ? [] : [threshold.upper]];
  let least = null;
  for (const limit of limits) {
    const edge = { n: limit.n * scale.d, d: limit.d * scale.n };
    for (const count3 of [floor(edge) - 1n, floor(edge), ceil(edge), ceil(edge) + 1n]) {
      const candidate = rational(count3);
      if (count3 < 0n || most10 !== null && compare(candidate, most10) > 0) continue;
      if (meetsThreshold(multiply(candidate, scale), threshold) === now) continue;
      const change = subtract(candidate, pieces2).n;
      const size2 = change < 0n ? -change : change;
      if (least === null || size2 < least) least = size2;
    }
  }
  return least;
}
function isUpperLimit(operator) {
  return operator === "<=" || operator === "<";
}

// src/judge/measure-distance.ts
function measureDistance(value, threshold) {
  const { operator, limit, upper } = threshold;
  const above = subtract(value, limit);
  if (operator === "=") return negate(abs(above));
  if (operator === "in" && upper !== null) return min(above, subtract(upper, value));
  return isUpperLimit(operator) ? negate(above) : above;
}
function completionOf(value, threshold) {
  const { operator, limit } = threshold;
  if (operator === "in" || limit.n <= 0n) return null;
  if (!isUpperLimit(operator)) return divide(value, limit);
  return value.n > 0n ? divide(limit, value) : null;
}
function attainmentOf(value, threshold) {
  if (threshold.operator !== "range" || threshold.upper === null) return null;
  if (compare(value, threshold.limit) < 0) return "below";
  const side = compare(value, threshold.upper);
  if (side === 0) return "full";
  return side > 0 ? "over" : "floor";
}

// src/judge/judge-reading.ts
function judgeReading(reading, threshold, scale) {
  const scaled = (number2) => number2 && multiply(number2, scale);
  const counts = { numerator: reading.numerator, denominator: reading.denominator };
  const atLeast = scaled(reading.atLeast);
  const exceeded = isUpperLimit(threshold.operator) && atLeast !== null && !meetsThreshold(atLeast, threshold);
  const isIncomplete = reading.state === "absent" && reading.reason === "units-missing" && exceeded;
  if (reading.state === "absent" && !isIncomplete) return withoutFigure("no-data", reading.reason, counts);
  const value = isIncomplete ? atLeast : scaled(reading.value);
  const provisional = reading.state === "touched" || isIncomplete;
  if (value === null) return withoutFigure("invalid", reading.reason, counts);
  const judged = meetsThreshold(value, threshold) ? "pass" : "fail";
  const status = provisional ? exceeded ? "fail" : "invalid" : judged;
  return {
    status,
    provisional,
    reason: provisional ? reading.reason : null,
    value,
    ...counts,
    distance: distanceOf(reading, value, threshold, scale),
    completion: completionOf(value, threshold),
    attainment: attainmentOf(value, threshold),
    pace: null
  };
}
function withoutFigure(status, reason, counts = {
  numerator: null,
  denominator: null
}) {
  return {
    status,
    provisional: false,
    reason,
    value: null,
    ...counts,
    distance: null,
    completion: null,
    attainment: null,
    pace: null
  };
}
function judgeFigure(value, threshold) {
  const stated = {
    kind: "fold",
    state: "sure",
    reason: null,
    value,
    numerator: null,
    denominator: null,
    unit: threshold.unit,
    misfit: null,
    countable: threshold.unit.dimension === "count" && isInteger(value),
    atLeast: null,
    codes: [],
    evidence: null,
    parts: [],
    groups: null
  };
  return judgeReading(stated, threshold, one);
}
function distanceOf(reading, value, threshold, scale) {
  const distance2 = measureDistance(value, threshold);
  if (!reading.countable) return { value: distance2, items: null };
  const { numerator, denominator } = reading;
  if (numerator === null || denominator === null) {
    return { value: distance2, items: leastChange(value, one, null, threshold) };
  }
  if (denominator.n <= 0n) return { value: distance2, items: null };
  const most10 = reading.kind === "fold" ? denominator : null;
  return { value: distance2, items: leastChange(numerator, divide(scale, denominator), most10, threshold) };
}

// src/judge/judge.ts
function judge(section, target, readings, { sources, moment }) {
  const { reading, limit } = readings;
  const threshold = resolveThreshold(target, limit);
  const base2 = { target, section, threshold, limit, groups: null, codes: codesOf(reading, limit) };
  if (target.basis.kind === "unmeasured") {
    return { ...base2, reading: null, judgement: withoutFigure("no-data", null) };
  }
  const unsure = limit !== null && limit.state !== "sure" ? limit : null;
  if (threshold === null || unsure?.state === "absent") {
    const missing2 = reading?.reason === "source-missing" ? reading : limit;
    return { ...base2, reading, judgement: withoutFigure("no-data", missing2?.reason ?? null) };
  }
  if (target.basis.kind === "stated") {
    const { date } = target.basis.stated;
    const day = date === null ? null : parseSpan(date);
    if (moment !== null && day !== null && day.from > moment.asOf) {
      return { ...base2, reading: null, judgement: withoutFigure("no-data", "stated-later") };
    }
    return { ...base2, reading: null, judgement: judgeFigure(target.basis.stated.quantity.value, threshold) };
  }
  if (reading === null) throw new Error(`no reading for ${target.id}`);
  const scale = isRelative(target.threshold) ? one : target.basis.scale;
  const accumulation = isRelative(target.threshold) ? null : accumulationOf(target.basis.measure, sources);
  const judged = (given) => {
    const asItStands = judgeReading(given, threshold, scale);
    const judgement = moment === null || accumulation === null ? asItStands : judgeEarly(asItStands, given, threshold, accumulation, moment);
    if (unsure === null || judgement.status === "no-data") return judgement;
    return { ...judgement, status: "invalid", provisional: true, reason: unsure.reason };
  };
  if (reading.groups === null) return { ...base2, reading, judgement: judged(reading) };
  const groups = reading.groups.map(({ group, reading: own }) => ({
    group,
    reading: own,
    judgement: judged(own)
  }));
  const worst = groups.reduce((a, b) => isWorse(b.judgement, a.judgement) ? b : a);
  return {
    ...base2,
    groups: groups.map(({ group, judgement }) => ({ group, judgement })),
    reading: worst.reading,
    judgement: worst.judgement
  };
}
var badness = { fail: 4, invalid: 3, "no-data": 2, pending: 1, pass: 0 };
function isWorse(a, b) {
  if (a.status !== b.status) return badness[a.status] > badness[b.status];
  if (a.distance === null || b.distance === null) return false;
  return compare(a.distance.value, b.distance.value) < 0;
}
function codesOf(...readings) {
  return [...new Set(readings.flatMap((reading) => reading?.codes ?? []))].sort();
}
function resolveThreshold(target, limit) {
  if (!isRelative(target.threshold)) return target.threshold;
  if (limit === null || limit.value === null) return null;
  return {
    text: target.wording,
    operator: target.threshold.operator,
    limit: limit.value,
    upper: null,
    open: null,
    unit: shownUnit(target),
    absence: false
  };
}
function shownUnit(target) {
  const plain3 = { text: "", dimension: "plain", factor: one, base: null };
  const unit = target.basis.kind === "measured" ? target.basis.unit : plain3;
  return unit.dimension === "ratio" ? { ...unit, text: "%", factor: { n: 1n, d: 100n } } : unit;
}

// src/model/data/demand.ts
function looksUp({ folds, rules, members }) {
  const asked = [...folds.flatMap(({ where, meets }) => [where, meets]), ...rules.map(({ where }) => where)];
  return members.length > 0 || asked.some(asksMembers);
}
function asksMembers(condition2) {
  if (condition2 === null) return false;
  return "parts" in condition2 ? condition2.parts.some(asksMembers) : condition2.kind === "member";
}
function sourcesOf(formula) {
  return [...new Set(foldsOf(formula).map((fold) => fold.source))];
}
function foldsOf(formula) {
  switch (formula.kind) {
    case "fold":
      return [formula.fold];
    case "ratio":
      return [...foldsOf(formula.numerator), ...foldsOf(formula.denominator)];
    case "total":
      return formula.parts.flatMap(foldsOf);
    case "growth":
    case "difference":
      return [...foldsOf(formula.of), ...foldsOf(formula.against)];
  }
}
function conditionColumns(condition2) {
  if (condition2 === null) return [];
  if ("parts" in condition2) return [...new Set(condition2.parts.flatMap(conditionColumns))];
  if (condition2.kind === "equals-column") return [condition2.column, condition2.other];
  if (condition2.kind === "compare" && condition2.to.kind === "column")
    return [condition2.column, condition2.to.column];
  return [condition2.column];
}
function comparedColumns(condition2) {
  if (condition2 === null) return [];
  if ("parts" in condition2) return [...new Set(condition2.parts.flatMap(comparedColumns))];
  return condition2.kind === "compare" ? conditionColumns(condition2) : [];
}
function windowColumns(window) {
  if (window.kind === "flow" || window.kind === "until") return [window.column];
  return window.kind === "in-force" ? [window.from, window.to] : [];
}
function foldColumns(fold) {
  const single2 = [fold.column, fold.weight, fold.by, fold.each].filter((name) => name !== null);
  return [
    .../* @__PURE__ */ new Set([
      ...single2,
      ...fold.distinct ?? [],
      ...conditionColumns(fold.where),
      ...conditionColumns(fold.meets),
      ...windowColumns(fold.window)
    ])
  ];
}

// src/measure/readings/hold-units.ts
var code2 = "measure/unit-misfit";
function misfitting(reading, misfit) {
  return {
    ...reading,
    misfit: reading.misfit ?? misfit,
    state: reading.state === "absent" ? "absent" : "touched",
    reason: reading.state === "absent" ? reading.reason : "errors",
    value: null,
    atLeast: null,
    codes: [.../* @__PURE__ */ new Set([...reading.codes, code2])].sort()
  };
}
function holdUnits(target, reading, limit) {
  const wanted = wantedUnit(target, limit);
  if (wanted === null) return reading;
  const held2 = (given) => {
    const { unit, value, atLeast } = given;
    const isHeld = value !== null || atLeast !== null;
    return !isHeld || unit === null || unitFits(unit, wanted) ? given : misfitting(given, [unit, wanted]);
  };
  if (reading.groups === null) return held2(reading);
  const groups = reading.groups.map(({ group, reading: own }) => ({ group, reading: held2(own) }));
  const codes = [...new Set(groups.flatMap(({ reading: own }) => own.codes))].sort();
  return { ...reading, groups, codes };
}
function wantedUnit(target, limit) {
  if (isRelative(target.threshold)) return limit?.unit ?? null;
  const { absence, unit } = target.threshold;
  if (absence && unit.text === "") return null;
  const isPer = target.basis.kind === "measured" && (target.basis.scale.n !== 1n || target.basis.scale.d !== 1n);
  return isPer ? ratioUnit() : unit;
}

// src/measure/readings/file-seen.ts
var halfYear = 180;
var month4 = 28;
function answersFor({ claimed, named: named2, dates }, period) {
  if (claimed !== null) return doOverlap(claimed, period);
  if (dates !== null && isOfAnotherYear(dates, period)) return false;
  return named2 === null || !isOfAnotherPeriod(named2, period);
}
function isOfAnotherPeriod(named2, period) {
  if (doOverlap(named2, period)) return false;
  const days2 = named2.to - named2.from + 1;
  return days2 >= halfYear || days2 >= month4 && named2.to < period.from;
}
function isOfAnotherYear(dates, period) {
  const yearOf2 = (day) => calendarOf(day).year;
  return yearOf2(dates.to) < yearOf2(period.from) || yearOf2(dates.from) > yearOf2(period.to);
}

// src/measure/readings/read-fold.ts
function readFold(spec, group, sources) {
  const source = sources.get(spec.source);
  const result = source?.folds.get(spec.id);
  if (!source || !result) throw new Error(`nothing was folded for ${spec.id}`);
  const own = result.groups.get(spec.each === null ? "" : group) ?? result.empty;
  const { folded } = own;
  const evidence = { fold: spec, inWindow: own.inWindow, rows: own.rows, met: own.met, unmet: own.unmet };
  const ambiguous = folded.reason === "several-values" || folded.reason === "tied-values";
  const unreported = [spec.source, ...lookedUp(spec)].flatMap((name) => sources.get(name)?.units ?? []);
  const incomplete = unreported.filter(({ missing: missing2 }) => missing2.length > 0);
  const doubts = incomplete.flatMap((units) => units.doubts);
  const codes = [.../* @__PURE__ */ new Set([...result.codes, ...own.codes, ...doubts])].sort();
  const unit = result.unit ?? own.units.find(({ column }) => column === spec.column)?.unit ?? null;
  const reading = {
    kind: "fold",
    ...folded,
    unit,
    misfit: null,
    codes,
    evidence,
    parts: [],
    groups: null
  };
  const absent = (reason, why = []) => ({
    ...reading,
    state: "absent",
    reason,
    value: null,
    codes: why
  });
  if (!source.supplied || lookedUp(spec).some((name) => !sources.get(name)?.supplied)) {
    return absent("source-missing");
  }
  if (ambiguous) return { ...reading, codes: [...codes, `measure/${folded.reason}`], state: "touched" };
  if (codes.length > 0) return { ...reading, state: "touched", reason: "errors" };
  if (incomplete.length > 0) return absent("units-missing", ["data/unit-missing"]);
  if (result.inWindow === 0 && !source.nilReturn) {
    return absent(source.rows === 0 ? "no-rows" : "no-rows-in-period");
  }
  const { window } = spec;
  const { files = [] } = source;
  const isSilent = window.kind !== "all" && files.length > 0 && !files.some((file) => answersFor(file, window.period));
  if (result.inWindow === 0 && isSilent) return absent("other-period");
  const others = lookedUp(spec).map((name) => sources.get(name));
  if (others.some((other) => other?.rows === 0 && !other.nilReturn)) return absent("no-rows");
  return folded.value === null ? { ...reading, state: "absent" } : { ...reading, state: "sure" };
}
function lookedUp(spec) {
  const visit = (condition2) => {
    if (condition2 === null) return [];
    if ("parts" in condition2) return condition2.parts.flatMap(visit);
    return condition2.kind === "member" ? [condition2.source] : [];
  };
  return [...visit(spec.where), ...visit(spec.meets)];
}

// src/measure/readings/read-formula.ts
function readFormula(formula, sources) {
  const grouped = foldsOf(formula).filter((fold) => fold.each !== null);
  if (grouped.length === 0) return readOne(formula, "", sources);
  const names = groupNames(formula, grouped, sources);
  const whole = readOne(formula, "", sources);
  if (names.length === 0 || whole.reason === "source-missing") return whole;
  const groups = names.map((group) => ({ group, reading: readOne(formula, group, sources) }));
  const codes = [...new Set(groups.flatMap(({ reading }) => reading.codes))].sort();
  return {
    ...whole,
    state: "sure",
    reason: null,
    value: null,
    numerator: null,
    denominator: null,
    codes,
    groups
  };
}
function groupNames(formula, grouped, sources) {
  const counts = isCount(formula);
  const names = /* @__PURE__ */ new Set();
  for (const spec of grouped) {
    const result = sources.get(spec.source)?.folds.get(spec.id);
    for (const [name, group] of result?.groups ?? []) {
      if (counts || group.rows > 0 || group.codes.length > 0) names.add(name);
    }
  }
  return [...names].sort(compareText);
}
function isCount(formula) {
  if (formula.kind === "fold") return formula.fold.kind === "count" || formula.fold.kind === "sum";
  return formula.kind === "total" && formula.parts.every(isCount);
}
function readOne(formula, group, sources) {
  if (formula.kind === "fold") return readFold(formula.fold, group, sources);
  if (formula.kind === "ratio") {
    const parts2 = [readOne(formula.numerator, group, sources), readOne(formula.denominator, group, sources)];
    const [numerator, denominator] = parts2.map((part2) => part2.value);
    return combine("ratio", parts2, { ...quotient(numerator, denominator), countable: formula.countable });
  }
  if (formula.kind === "total") {
    const parts2 = formula.parts.map((part2) => readOne(part2, group, sources));
    return combine("total", parts2, {
      value: sumOf2(parts2.map((part2) => part2.value)),
      reason: null,
      numerator: null,
      denominator: null,
      countable: parts2.every((part2) => part2.countable),
      atLeast: sumOf2(parts2.map((part2) => part2.atLeast))
    });
  }
  const parts = [readOne(formula.of, group, sources), readOne(formula.against, group, sources)];
  const [of, against] = parts.map((part2) => part2.value);
  return combine(
    formula.kind,
    parts,
    formula.kind === "growth" ? growth(of, against) : difference(of, against)
  );
}
function combine(kind, parts, folded) {
  const codes = [...new Set(parts.flatMap((part2) => part2.codes))].sort();
  const absent = parts.find((part2) => part2.state === "absent");
  const missing2 = parts.some((part2) => part2.reason === "source-missing");
  const touched = parts.find((part2) => part2.state === "touched");
  const reading = {
    kind,
    codes,
    parts,
    evidence: null,
    groups: null,
    ...folded,
    unit: unitOf3(kind, parts),
    misfit: null
  };
  if (missing2) return { ...reading, state: "absent", reason: "source-missing", value: null };
  if (touched) return { ...reading, state: "touched", reason: touched.reason };
  if (absent) return { ...reading, state: "absent", reason: absent.reason, value: null };
  const misfit = kind === "ratio" ? null : unlike(parts);
  if (misfit) return misfitting({ ...reading, state: "sure" }, misfit);
  return folded.value === null ? { ...reading, state: "absent" } : { ...reading, state: "sure" };
}
function unitOf3(kind, parts) {
  const [first, second] = parts.map((part2) => part2.unit);
  if (kind === "ratio") return quotientUnit(first ?? null, second ?? null);
  if (kind === "growth") return ratioUnit();
  const known2 = parts.find((part2) => part2.unit !== null)?.unit ?? null;
  return kind === "difference" ? differenceUnit(known2) : known2;
}
function unlike(parts) {
  const [known2, ...others] = parts.flatMap(({ unit }) => unit ?? []);
  const other = known2 && others.find((unit) => !areAlike(known2, unit));
  return known2 && other ? [known2, other] : null;
}
function figure(value, reason) {
  return { value, reason, numerator: null, denominator: null, countable: false, atLeast: null };
}
function quotient(numerator, denominator) {
  const counts = { numerator: numerator ?? null, denominator: denominator ?? null };
  if (!numerator || !denominator) return { ...figure(null, null), ...counts };
  if (denominator.n === 0n) return { ...figure(null, "zero-denominator"), ...counts };
  return { ...figure(divide(numerator, denominator), null), ...counts };
}
function growth(of, against) {
  if (!of || !against) return figure(null, null);
  if (against.n === 0n) return figure(null, "zero-denominator");
  return figure(divide(subtract(of, against), abs(against)), null);
}
function difference(of, against) {
  return figure(of && against ? subtract(of, against) : null, null);
}
function sumOf2(values2) {
  let sum = zero;
  for (const value of values2) {
    if (value === null) return null;
    sum = add(sum, value);
  }
  return sum;
}

// src/measure/checks/compare-agreements.ts
function compareAgreements(agreements, sources) {
  return agreements.flatMap(
    (agreement) => groupsOf(agreement, sources).flatMap((group) => {
      const [first, second] = agreement.formulas.map((formula) => readOne(formula, group, sources));
      if (!first || !second) throw new Error("an agreement has two sides");
      return compareFigures(agreement, group, first, second);
    })
  );
}
function groupsOf({ formulas }, sources) {
  if (formulas.every((formula) => foldsOf(formula).every((fold) => fold.each === null))) return [""];
  const readings = formulas.map((formula) => readFormula(formula, sources));
  const names = readings.flatMap((reading) => reading.groups?.map(({ group }) => group) ?? []);
  return names.length === 0 ? [""] : [...new Set(names)].sort(compareText);
}
function compareFigures({ title, within: within2, unit, place }, group, first, second) {
  const about = { title, group: group === "" ? null : group };
  if (first.state !== "sure" || second.state !== "sure" || first.value === null || second.value === null || !areAlike(first.unit, second.unit)) {
    return [finding("data/not-compared", about, place)];
  }
  const difference2 = abs(subtract(first.value, second.value));
  if (compare(difference2, toleranceOf(within2, unit, first.value)) <= 0) return [];
  const shown = unit ?? plainUnit(within2);
  const args = {
    ...about,
    first: printQuantity(first.value, shown, second.value),
    second: printQuantity(second.value, shown, first.value),
    difference: printQuantity(difference2, shown, zero),
    within: within2 && printQuantity(within2.value, within2.unit, zero)
  };
  return [finding("data/disagreement", args, place)];
}
function toleranceOf(within2, unit, first) {
  if (within2 === null) return zero;
  const isPart = within2.unit.dimension === "ratio" && unit?.dimension !== "ratio" && unit?.dimension !== "rate";
  return isPart ? multiply(within2.value, abs(first)) : within2.value;
}
function plainUnit(within2) {
  if (within2 !== null && within2.unit.dimension !== "ratio") return within2.unit;
  return { text: "", dimension: "plain", factor: one, base: null };
}

// src/measure/readings/reading-findings.ts
function readingFindings(target, reading, fileNames) {
  const parts = reading.groups === null ? reading.parts : reading.groups.map((group) => group.reading);
  const misfit = reading.groups === null ? misfitOf(target, reading, fileNames) : [];
  if (reading.evidence === null || reading.groups !== null) {
    return [...misfit, ...parts.flatMap((part2) => readingFindings(target, part2, fileNames))];
  }
  const { fold, met, unmet } = reading.evidence;
  const { source } = fold;
  const second = met[1] ?? met[0];
  const place = second ? at(fileNames[second.file] ?? "", second.line) : nowhere;
  const lines = met.map((row) => `${fileNames[row.file]}:${row.line}`);
  const said = reading.codes.flatMap((code3) => {
    if (code3 === "measure/several-values") return [finding(code3, { target, source, lines }, place)];
    if (code3 === "measure/tied-values") return [finding(code3, { target, source }, place)];
    if (code3 === "measure/lookup-incomplete") {
      const row = met[0] ?? unmet[0];
      const inFile = row ? at(fileNames[row.file] ?? "") : nowhere;
      return [finding(code3, { target, source: lookedUp(fold).join(", ") }, inFile)];
    }
    return [];
  });
  return [...misfit, ...said];
}
function misfitOf(target, { misfit, ...reading }, fileNames) {
  if (misfit === null) return [];
  const [one3, other] = misfit;
  const row = firstRow(reading);
  const place = row ? at(fileNames[row.file] ?? "", row.line) : nowhere;
  const units = { one: one3.dimension, oneUnit: one3.text, other: other.dimension, otherUnit: other.text };
  return [finding("measure/unit-misfit", { target, ...units }, place)];
}
function firstRow({ evidence, parts }) {
  if (evidence !== null) return evidence.met[0] ?? null;
  return parts.map(firstRow).find((row) => row !== null) ?? null;
}

// src/plan/demand/check-as-of.ts
function checkAsOf(period, day) {
  if (day === null) return [];
  if (period === null) return [finding("usage/as-of-needs-period", {}, nowhere)];
  if (day >= period.from) return [];
  const args = { day: isoOf(day), from: isoOf(period.from), to: isoOf(period.to) };
  return [finding("usage/as-of-before-period", args, nowhere)];
}

// src/plan/demand/compile-measure.ts
function compileMeasure(measure3, outer) {
  const scope = scopeWithin(measure3, outer);
  switch (measure3.kind) {
    case "ratio": {
      const numerator = compileMeasure(measure3.numerator, scope);
      const denominator = compileMeasure(measure3.denominator, scope);
      const countable = countsPieces(measure3.numerator, scope.plan);
      return { kind: "ratio", numerator, denominator, per: measure3.per, countable };
    }
    case "total":
      return { kind: "total", parts: measure3.parts.map((part2) => compileMeasure(part2, scope)) };
    case "growth":
    case "difference": {
      const current = measure3.of.period?.kind === "fixed" ? scopeWithin(measure3.of, scope) : scope;
      const compared = current === scope ? measure3.of : { ...measure3.of, period: null };
      const of = compileMeasure(compared, current);
      const against = typeof measure3.against === "object" ? compileMeasure(measure3.against, scope) : compileMeasure(compared, { ...current, ...earlier(measure3.against, current) });
      if (typeof measure3.against === "string" && isTimeless(compared, current)) {
        scope.findings.push(finding("plan/comparison-needs-period", { measure: measure3.kind }, scope.place));
      }
      return { kind: measure3.kind, of, against };
    }
    default:
      return { kind: "fold", fold: compileFold(measure3, scope) };
  }
}
function earlier(against, { period, asOf }) {
  if (period === null) return {};
  return against === "year-ago" ? stretchYearBefore({ period, asOf }) : stretchBefore({ period, asOf });
}
function isTimeless(measure3, scope) {
  const whole = compileMeasure(measure3, { ...scope, asOf: null, findings: [] });
  return foldsOf(whole).some((fold) => fold.window.kind === "all");
}
function scopeWithin({ period, each }, outer) {
  const scope = { ...outer, each: each ?? outer.each };
  if (period?.kind === "fixed") {
    const asOf = scope.asOf !== null && scope.asOf < period.period.to ? scope.asOf : null;
    return { ...scope, period: period.period, asOf, fixed: period.text };
  }
  return { ...scope, rule: period ?? outer.rule };
}
function compileFold(measure3, scope) {
  const source = scope.plan.sources.find((candidate) => candidate.name === measure3.source);
  if (!source) throw new Error(`a checked plan has no source ${measure3.source}`);
  const condition2 = (given) => given && fillEdges(given, scope);
  const spec = {
    source: measure3.source,
    kind: measure3.kind,
    column: "column" in measure3 ? measure3.column : null,
    distinct: measure3.kind === "count" ? measure3.distinct : null,
    weight: measure3.kind === "mean" ? measure3.weight : null,
    by: measure3.kind === "latest" ? measure3.by : null,
    where: condition2(measure3.where),
    meets: measure3.kind === "share" ? condition2(measure3.meets) : null,
    window: windowOf(scope.rule, source, scope),
    each: scope.each
  };
  return { id: normalForm(spec), ...spec };
}
function normalForm(spec) {
  return JSON.stringify(spec, (_, value) => typeof value === "bigint" ? `${value}n` : value);
}
function windowOf(own, source, scope) {
  const rule = own ?? source.period;
  if (rule === null && scope.fixed !== null) {
    const args = { source: source.name, period: scope.fixed };
    scope.findings.push(finding("plan/period-of-rows-without", args, scope.place));
  }
  if (rule === null) return { kind: "all" };
  if (rule.kind === "all") return everyRow(source, scope);
  if (scope.period === null) {
    if (rule.kind === "in-force" || rule.kind === "file") {
      scope.findings.push(finding("plan/period-needed", { source: source.name }, scope.place));
    }
    return { kind: "all" };
  }
  return { ...rule, period: elapsedPart(scope.period, scope.asOf) };
}
function everyRow({ period: rule }, { period, asOf }) {
  if (rule === null || period === null || asOf === null) return { kind: "all" };
  const until = { from: earliest, to: asOf };
  if (rule.kind === "file") return { kind: "file", period: until };
  return { kind: "until", column: rule.kind === "in-force" ? rule.from : rule.column, period: until };
}
var earliest = -25567;
function fillEdges(condition2, scope) {
  if (condition2.kind === "all" || condition2.kind === "any" || condition2.kind === "none") {
    return { kind: condition2.kind, parts: condition2.parts.map((part2) => fillEdges(part2, scope)) };
  }
  if (condition2.kind !== "compare" || condition2.to.kind !== "period") return condition2;
  if (scope.period === null) {
    scope.findings.push(finding("plan/period-needed", { source: condition2.column }, scope.place));
    return condition2;
  }
  const { from, to: end } = elapsedPart(scope.period, scope.asOf);
  const day = condition2.to.edge === "start" ? from : end;
  const to = {
    kind: "literal",
    value: { kind: "date", span: { from: day, to: day }, text: isoOf(day) }
  };
  return { ...condition2, to };
}
function countsPieces(measure3, plan) {
  if (measure3.kind === "count") return true;
  if (measure3.kind === "total") return measure3.parts.every((part2) => countsPieces(part2, plan));
  if (measure3.kind !== "sum") return false;
  const source = plan.sources.find((candidate) => candidate.name === measure3.source);
  const column = source?.columns.find((candidate) => candidate.name === measure3.column);
  if (column?.type !== "integer") return false;
  return column.unit === null || "dimension" in column.unit && column.unit.dimension === "count";
}

// src/plan/demand/looked-up-columns.ts
function lookedUpIn(conditions) {
  return conditions.flatMap((condition2) => {
    if (condition2 === null) return [];
    if ("parts" in condition2) return lookedUpIn(condition2.parts);
    return condition2.kind === "member" ? [{ source: condition2.source, column: condition2.of }] : [];
  });
}

// src/plan/demand/measured-sources.ts
function measuredSources(measure3) {
  switch (measure3.kind) {
    case "ratio":
      return [...measuredSources(measure3.numerator), ...measuredSources(measure3.denominator)];
    case "total":
      return measure3.parts.flatMap(measuredSources);
    case "growth":
    case "difference": {
      const { of, against } = measure3;
      return [...measuredSources(of), ...typeof against === "string" ? [] : measuredSources(against)];
    }
    default:
      return [measure3.source];
  }
}

// src/plan/demand/compile-demand.ts
function compileDemand(plan, period, only, reach = "targets", day = null) {
  const findings = [...checkAsOf(period, day), ...period === null ? endlessWaivers(plan) : []];
  const asOf = period !== null && day !== null && day < period.to ? day : null;
  const scopeAt = (place) => ({
    plan,
    place,
    period,
    asOf,
    rule: null,
    fixed: null,
    each: null,
    findings
  });
  const targets = plan.sections.flatMap((section) => section.targets).filter((target) => only === null || only.has(target.id)).map((target) => compileTarget(target, scopeAt(target.place)));
  const asked = targets.flatMap(({ formula, limit }) => [formula, limit]).filter((part2) => part2 !== null);
  const agreements = askedAgreements(plan, asked, reach).map(
    (agreement) => compileAgreement(agreement, scopeAt(agreement.place))
  );
  const folds = /* @__PURE__ */ new Map();
  for (const formula of [...asked, ...agreements.flatMap((agreement) => agreement.formulas)]) {
    for (const fold of foldsOf(formula)) folds.set(fold.id, fold);
  }
  const sources = compileSources(plan, asOf, [...folds.values()], reach, (rule) => ({
    ...rule,
    // A rule says what a row of the source is, also a later one: its edges are those of the whole period.
    where: fillEdges(rule.where, { ...scopeAt(rule.place), asOf: null })
  }));
  return { value: { period, asOf, sources, targets, agreements }, findings };
}
function endlessWaivers({ sections: sections2 }) {
  return sections2.flatMap(({ targets }) => targets).flatMap(
    ({ waiver, place }) => waiver === null ? [] : [finding("plan/waiver-needs-period", { until: isoOf(waiver.until) }, place)]
  );
}
function compileTarget(target, scope) {
  const measure3 = target.basis.kind === "measured" ? target.basis.measure : null;
  return {
    target: target.id,
    measure: measure3,
    formula: measure3 ? compileMeasure(measure3, scope) : null,
    limit: isRelative(target.threshold) ? compileMeasure(target.threshold.measure, scope) : null
  };
}
function askedAgreements(plan, asked, reach) {
  const agreements = [...plan.agree, ...plan.sources.flatMap((source) => source.agree)];
  if (reach === "everything") return agreements;
  const read = new Set(asked.flatMap(sourcesOf));
  return agreements.filter(
    ({ measures }) => measures.flatMap(measuredSources).every((source) => read.has(source))
  );
}
function compileAgreement(agreement, scope) {
  const { title, within: within2, unit, place } = agreement;
  const [one3, other] = agreement.measures;
  return { title, within: within2, unit, place, formulas: [compileMeasure(one3, scope), compileMeasure(other, scope)] };
}
function compileSources(plan, asOf, folds, reach, fill) {
  const members = /* @__PURE__ */ new Map();
  const read = /* @__PURE__ */ new Map();
  const waiting = reach === "everything" ? plan.sources.map(({ name }) => name) : folds.map(({ source }) => source);
  const lookUp = (conditions) => {
    for (const { source, column } of lookedUpIn(conditions)) {
      members.set(source, (members.get(source) ?? /* @__PURE__ */ new Set()).add(column));
      waiting.push(source);
    }
  };
  lookUp(folds.flatMap((fold) => [fold.where, fold.meets]));
  for (let name = waiting.pop(); name !== void 0; name = waiting.pop()) {
    const source = plan.sources.find((candidate) => candidate.name === name);
    if (!source || read.has(name)) continue;
    const rules = source.rules.map(fill);
    read.set(name, rules);
    lookUp(rules.map(({ where }) => where));
  }
  return plan.sources.map((source) => ({
    source,
    asOf,
    folds: folds.filter((fold) => fold.source === source.name),
    members: [...members.get(source.name) ?? []].sort(),
    isRead: read.has(source.name),
    rules: read.get(source.name) ?? []
  }));
}

// src/run/one-piece.ts
function chooseWay(readers, scanning, onePiece) {
  const isLarge = (bytes) => bytes >= (scanning.leastShared ?? readers?.least ?? 0);
  return {
    beginsAtOnce: (file, bytes) => readers !== null && isLarge(bytes) && !onePiece.files.has(file.name),
    rangeReaders: async (file, part2) => {
      const isWhole4 = onePiece.files.has(file.given.name) || onePiece.sources.has(part2.source.name);
      if (readers === null || isWhole4 || looksUp(part2)) return null;
      if (file.fault !== null || file.survey.isGzip || !isLarge(file.survey.length)) return null;
      return await file.bytes.size() === null ? null : readers;
    }
  };
}
async function readUntilFit(read) {
  let onePiece = { files: /* @__PURE__ */ new Set(), sources: /* @__PURE__ */ new Set() };
  for (; ; ) {
    const outcome = await read(onePiece);
    if (!isOnePiece(outcome)) return outcome;
    onePiece = outcome;
  }
}
function isOnePiece(outcome) {
  return "files" in outcome && outcome.files instanceof Set;
}

// src/measure/readings/dated-columns.ts
function datedColumns({ period }) {
  if (period === null || period.kind === "file") return [];
  if (period.kind === "in-force") return [period.from];
  return windowColumns({ ...period, period: { from: 0, to: 0 } });
}

// src/measure/asked-columns.ts
function ruleColumns({ source, rules, isRead }) {
  return [
    ...datedColumns(source),
    ...isRead ? source.key : [],
    ...rules.flatMap((rule) => conditionColumns(rule.where))
  ];
}
function askedColumns(part2) {
  const { source, folds, members, isRead } = part2;
  const unit = isRead && source.complete !== null ? [source.complete.column] : [];
  const asked = /* @__PURE__ */ new Set([...folds.flatMap(foldColumns), ...members, ...ruleColumns(part2), ...unit]);
  return source.columns.map((column) => column.name).filter((name) => asked.has(name));
}

// src/measure/conditions/cell-key.ts
function cellKey(cell) {
  if (typeof cell === "string") return cell;
  if (cell === null) return "";
  if (typeof cell === "boolean") return String(cell);
  if (isNumber(cell)) return exactText(cell);
  if (!isSpan(cell)) return "";
  return cell.from === cell.to ? isoOf(cell.from) : `${isoOf(cell.from)}/${isoOf(cell.to)}`;
}

// src/measure/conditions/truth.ts
function truthOf(flag2) {
  return flag2 ? "true" : "false";
}
function negate2(truth) {
  return truth === "unknown" ? truth : truthOf(truth === "false");
}

// src/measure/conditions/compare-cells.ts
function compareCells(a, by, b) {
  if (isSpan(a) && isSpan(b)) {
    if (by === "lt") return isBefore(a, b.from);
    if (by === "gte") return negate2(isBefore(a, b.from));
    const until = isBefore(a, b.to + 1);
    return by === "lte" ? until : negate2(until);
  }
  if (isNumber(a) && isNumber(b)) return truthOf(holds2(compare(a, b), by));
  if (typeof a === "string" && typeof b === "string") return truthOf(holds2(compareText(a, b), by));
  return "false";
}
function isBefore(span, day) {
  if (span.to < day) return "true";
  return span.from >= day ? "false" : "unknown";
}
function holds2(order, by) {
  if (by === "gt") return order > 0;
  if (by === "gte") return order >= 0;
  return by === "lt" ? order < 0 : order <= 0;
}

// src/measure/conditions/compile-condition.ts
function compileCondition(condition2, columnNumber, members) {
  if (!("parts" in condition2)) return compileTest(condition2, columnNumber, members);
  const parts = condition2.parts.map((part2) => compileCondition(part2, columnNumber, members));
  if (condition2.kind === "all") return (row) => decide(parts, row, "false");
  if (condition2.kind === "any") return (row) => decide(parts, row, "true");
  return (row) => negate2(decide(parts, row, "true"));
}
function decide(parts, row, deciding) {
  let unknown = false;
  for (const part2 of parts) {
    const truth = part2(row);
    if (truth === deciding) return deciding;
    if (truth === "unknown") unknown = true;
  }
  return unknown ? "unknown" : negate2(deciding);
}
function compileTest(test2, columnNumber, members) {
  const column = columnNumber(test2.column);
  const onCell = (decideCell, blank) => (row) => {
    const cell = row.cell(column);
    if (cell === null) return blank;
    return isUnknown(cell) ? "unknown" : decideCell(cell, row);
  };
  switch (test2.kind) {
    case "blank":
      return onCell(() => truthOf(!test2.blank), truthOf(test2.blank));
    case "in":
    case "not-in": {
      const isOneOf = oneOf2(test2.values);
      const negated = test2.kind === "not-in";
      return onCell((cell) => truthOf(isOneOf(cell) !== negated), truthOf(negated));
    }
    case "equals-column": {
      const other = columnNumber(test2.other);
      return onCell((cell, row) => {
        const second = row.cell(other);
        if (second === null) return truthOf(test2.negated);
        if (isUnknown(second)) return "unknown";
        return truthOf(cellKey(cell) === cellKey(second) !== test2.negated);
      }, truthOf(test2.negated));
    }
    case "member": {
      const known2 = members(test2.source, test2.of);
      return onCell((cell) => {
        const found = known2.has(cellKey(cell)) ? "true" : known2.complete ? "false" : "unknown";
        return test2.negated ? negate2(found) : found;
      }, truthOf(test2.negated));
    }
    case "text": {
      const { text: text2, by } = test2;
      const relation = { contains: "includes", starts: "startsWith", ends: "endsWith" };
      return onCell((cell) => truthOf(typeof cell === "string" && cell[relation[by]](text2)), "false");
    }
    case "compare": {
      const other = operand2(test2.to, columnNumber);
      return onCell((cell, row) => {
        const second = other(row);
        if (second === null) return "false";
        return isUnknown(second) ? "unknown" : compareCells(cell, test2.by, second);
      }, "false");
    }
  }
}
function operand2(to, columnNumber) {
  if (to.kind === "column") {
    const column = columnNumber(to.column);
    return (row) => row.cell(column);
  }
  if (to.kind === "period") throw new Error("edges of the period are filled in before rows are read");
  const cell = literalCell(to.value);
  return () => cell;
}
function literalCell(literal) {
  if (literal.kind === "text") return literal.text;
  if (literal.kind === "boolean") return literal.flag;
  return literal.kind === "number" ? literal.number : literal.span;
}
function oneOf2(values2) {
  const texts3 = new Set(values2.flatMap((value) => value.kind === "text" ? [value.text] : []));
  const others = values2.filter((value) => value.kind !== "text").map(literalCell);
  return (cell) => {
    if (typeof cell === "string") return texts3.has(cell);
    return others.some((value) => {
      if (isNumber(cell)) return isNumber(value) && equals(cell, value);
      if (isSpan(cell)) return isSpan(value) && cell.from >= value.from && cell.to <= value.to;
      return cell === value;
    });
  };
}

// src/measure/shown-cell.ts
function shownCell({ cell, private: isPrivate }) {
  return isPrivate && cell !== null && cell !== "" ? "***" : cell ?? "";
}

// src/measure/keys/key-table.ts
var firstSlots = 1024;
function keyTable() {
  const slots = startSlots(firstSlots);
  return {
    add: (key) => addKey(slots, key),
    addWords: (words2, at3) => addWords(slots, words2, at3),
    markOf: (key) => markOf(slots, key),
    mark: (key, mark) => setMark(slots, key, mark),
    state: () => ({ ...slots }),
    absorb: (other) => absorbKeys(slots, other)
  };
}
var marks4 = { once: 1, repeated: 2, metAgain: 3 };
var markBits = 3;
var stride = 2654435761;
var sought = new Uint32Array(fingerprintWords);
function startSlots(slots = 2) {
  return { words: new Uint32Array(slots * fingerprintWords), size: 0 };
}
function addKey(table2, key) {
  fingerprint(key, sought);
  return addWords(table2, sought, 0);
}
function addWords(table2, from, at3) {
  const slot = find(table2.words, from, at3);
  return enter(table2, slot, from, at3, marks4.once);
}
function markOf(table2, key) {
  fingerprint(key, sought);
  return markAt(table2.words, find(table2.words, sought, 0));
}
function setMark({ words: words2 }, key, mark) {
  fingerprint(key, sought);
  const slot = find(words2, sought, 0);
  if (markAt(words2, slot) !== 0) put(words2, slot, sought, 0, mark);
}
function absorbKeys(table2, other) {
  if (table2.size === 0 && other.words.length >= table2.words.length) {
    table2.words = other.words.slice();
    table2.size = other.size;
    return false;
  }
  const slots = other.words.length / fingerprintWords;
  let met = false;
  for (let i = 0; i < slots; i++) {
    const at3 = (Math.imul(i, stride) >>> 0 & slots - 1) * fingerprintWords;
    const mark = markAt(other.words, at3);
    if (mark === 0) continue;
    const slot = find(table2.words, other.words, at3);
    if (enter(table2, slot, other.words, at3, mark)) met = true;
  }
  return met;
}
function enter(table2, slot, from, at3, mark) {
  const { words: words2 } = table2;
  if (markAt(words2, slot) !== 0) {
    words2[slot + 3] = (words2[slot + 3] ?? 0) & ~markBits | marks4.repeated;
    return true;
  }
  put(words2, slot, from, at3, mark);
  table2.size += 1;
  if (table2.size * 4 * fingerprintWords > words2.length * 3) grow(table2);
  return false;
}
function grow(table2) {
  const { words: words2 } = table2;
  const grown2 = new Uint32Array(words2.length * 2);
  for (let at3 = 0; at3 < words2.length; at3 += fingerprintWords) {
    const mark = markAt(words2, at3);
    if (mark !== 0) put(grown2, find(grown2, words2, at3), words2, at3, mark);
  }
  table2.words = grown2;
}
function find(words2, from, at3) {
  const mask = words2.length - fingerprintWords;
  const a = from[at3] ?? 0;
  const b = from[at3 + 1] ?? 0;
  const c = from[at3 + 2] ?? 0;
  const d = (from[at3 + 3] ?? 0) >>> 2;
  for (let slot = a << 2 & mask; ; slot = slot + fingerprintWords & mask) {
    const last = words2[slot + 3] ?? 0;
    if ((last & markBits) === 0) return slot;
    if (words2[slot] === a && words2[slot + 1] === b && words2[slot + 2] === c && last >>> 2 === d) return slot;
  }
}
function markAt(words2, at3) {
  return (words2[at3 + 3] ?? 0) & markBits;
}
function put(words2, slot, from, at3, mark) {
  words2[slot] = from[at3] ?? 0;
  words2[slot + 1] = from[at3 + 1] ?? 0;
  words2[slot + 2] = from[at3 + 2] ?? 0;
  words2[slot + 3] = (from[at3 + 3] ?? 0) & ~markBits | mark;
}

// src/measure/keys/row-key.ts
function rowKey(row, columns) {
  const [only] = columns;
  if (columns.length === 1 && only !== void 0) return cellKey(row.cell(only));
  let key = "";
  for (const column of columns) {
    const part2 = cellKey(row.cell(column));
    key += `${part2.length}:${part2}`;
  }
  return key;
}
function keyWords(columns) {
  const [only] = columns;
  const one3 = new Uint32Array(4);
  let cells = null;
  let kept2 = new Uint32Array(256);
  let known2 = 0;
  return (block) => {
    const column = columns.length === 1 && only !== void 0 ? block.columns[only] : null;
    if (column?.kind === "texts") return { words: column.words, at: (row) => row * 4 };
    if (column?.kind !== "codes") {
      return {
        words: one3,
        at: (row) => {
          fingerprint(rowKey(block.row(row), columns), one3);
          return 0;
        }
      };
    }
    if (column.cells !== cells) {
      cells = column.cells;
      known2 = 0;
    }
    if (cells.length * 4 > kept2.length) {
      const more = new Uint32Array(cells.length * 8);
      more.set(kept2);
      kept2 = more;
    }
    for (; known2 < cells.length; known2 += 1) {
      fingerprint(cellKey(cells[known2] ?? null), one3);
      kept2.set(one3, known2 * 4);
    }
    const { codes } = column;
    return { words: kept2, at: (row) => (codes[row] ?? 0) * 4 };
  };
}

// src/measure/keys/source-key.ts
var most6 = 1e3;
function runKey(source, columnNumber, note) {
  if (source.key.length === 0) return null;
  const columns = source.key.map(columnNumber);
  const table2 = keyTable();
  const repeated = /* @__PURE__ */ new Set();
  const remember = (name) => {
    if (repeated.size < most6) repeated.add(name);
  };
  return {
    faults: (row) => {
      const codes = [];
      for (const column of columns) {
        const cell = row.cell(column);
        if (cell === null) {
          const blank = finding("data/blank-key", {}, row.place(column));
          note(blank);
          codes.push(blank.code);
        } else if (isUnknown(cell)) codes.push(cell.code);
      }
      if (codes.length > 0) return codes;
      const key = rowKey(row, columns);
      if (!table2.add(key)) return codes;
      remember(fingerprintName(key));
      return ["data/repeated-key"];
    },
    repeats: (words2, at3) => {
      if (!table2.addWords(words2, at3)) return false;
      remember(fingerprintText(words2, at3));
      return true;
    },
    hasRepeated: () => repeated.size > 0,
    rereader: (fileNames) => {
      const first = /* @__PURE__ */ new Map();
      return {
        add: (row) => {
          if (columns.some((column) => isMissing(row, column))) return "rejected";
          const key = rowKey(row, columns);
          const mark = table2.markOf(key);
          if (mark === marks4.repeated) {
            table2.mark(key, marks4.metAgain);
            const name = fingerprintName(key);
            if (repeated.has(name)) first.set(name, `${fileNames[row.file] ?? ""}:${row.line}`);
          } else if (mark === marks4.metAgain) {
            note(repetition(row, columns, first.get(fingerprintName(key)) ?? null));
          }
          return "used";
        },
        touch: () => void 0
      };
    },
    state: () => ({ table: table2.state(), repeated: [...repeated] }),
    absorb: (other) => {
      const met = table2.absorb(other.table);
      for (const name of other.repeated) remember(name);
      return met;
    }
  };
}
function isMissing(row, column) {
  const cell = row.cell(column);
  return cell === null || isUnknown(cell);
}
function repetition(row, columns, first) {
  const [place, ...others] = columns.map((column) => row.place(column));
  if (!place) throw new Error("a key has a column");
  return finding("data/repeated-key", { others: others.map(shownCell), first }, place);
}

// src/measure/checks/check-row.ts
var none = [];
function checkRows(demand, columnNumber, members, note) {
  const { source, rules, isRead } = demand;
  const dated2 = datedColumns(source).map(columnNumber);
  const key = isRead ? runKey(source, columnNumber, note) : null;
  const asked = rules.map((rule) => ({
    rule,
    holds: compileCondition(rule.where, columnNumber, members),
    columns: conditionColumns(rule.where).map(columnNumber)
  }));
  const ruleFaults = (row, codes) => {
    for (const { rule, holds: holds3, columns } of asked) {
      if (holds3(row) === "false") codes.push(noted(broken2(rule, row, columns), note));
    }
  };
  return {
    key,
    blockFaults: (block, row, words2, isKept) => {
      const isRepeated = words2 !== null && key?.repeats(words2.words, words2.at(row)) === true;
      const isAsked = !isKept && asked.length > 0;
      if (!isRepeated && !isAsked) return none;
      const codes = isRepeated ? ["data/repeated-key"] : [];
      if (isAsked) ruleFaults(block.row(row), codes);
      return codes;
    },
    faults: (row) => {
      const codes = [];
      for (const column of dated2) {
        const cell = row.cell(column);
        if (cell !== null && !isUnknown(cell)) continue;
        if (cell !== null) codes.push(cell.code);
        else codes.push(noted(finding("data/no-period", {}, row.place(column)), note));
      }
      if (key !== null) codes.push(...key.faults(row));
      ruleFaults(row, codes);
      return codes;
    }
  };
}
function broken2(rule, row, columns) {
  const [place, ...others] = columns.map((column) => row.place(column));
  if (!place) throw new Error("a rule asks a column");
  const cells = others.map((other) => `${other.field ?? ""} ${shownCell(other)}`.trim());
  return finding("data/broken-rule", { rule: rule.title, others: cells }, place);
}
function noted(found, note) {
  note(found);
  return found.code;
}

// src/measure/checks/later-rows.ts
function laterThan({ period: rule }, asOf, columnNumber, filePeriod2) {
  if (rule === null || asOf === null) return null;
  const column = rule.kind === "file" ? null : columnNumber(rule.kind === "in-force" ? rule.from : rule.column);
  return (row) => {
    const span = column === null ? filePeriod2(row.file) : row.cell(column);
    return isSpan(span) && span.to > asOf;
  };
}
function countLater(source, asOf, columnNumber, filePeriod2) {
  const isLater = laterThan(source, asOf, columnNumber, filePeriod2);
  if (isLater === null) return null;
  const later2 = /* @__PURE__ */ new Map();
  const count3 = (file, rows) => void later2.set(file, (later2.get(file) ?? 0) + rows);
  return {
    state: later2,
    add: (row) => {
      if (isLater(row)) count3(row.file, 1);
    },
    absorb: (other) => {
      for (const [file, rows] of other) count3(file, rows);
    }
  };
}

// src/measure/checks/collect-members.ts
function collectMembers(demand, filePeriod2 = () => null) {
  const { source, asOf, members: columns } = demand;
  const columnNumber = (name) => source.columns.findIndex((column) => column.name === name);
  const unknown = () => ({ has: () => false, complete: false });
  const check2 = checkRows(demand, columnNumber, unknown, () => void 0);
  const wanted = columns.map((name) => ({
    name,
    number: columnNumber(name),
    keys: /* @__PURE__ */ new Set()
  }));
  const isLater = laterThan(source, asOf, columnNumber, filePeriod2) ?? (() => false);
  let complete = true;
  return {
    add: (row) => {
      if (check2.faults(row).length > 0) {
        complete = false;
        return "rejected";
      }
      if (isLater(row)) return "out-of-period";
      for (const { number: number2, keys: keys2 } of wanted) {
        const cell = row.cell(number2);
        if (cell === null) continue;
        if (isUnknown(cell)) complete = false;
        else keys2.add(cellKey(cell));
      }
      return "used";
    },
    touch: () => {
      complete = false;
    },
    set: (column) => {
      const keys2 = wanted.find(({ name }) => name === column)?.keys ?? /* @__PURE__ */ new Set();
      return { has: (key) => keys2.has(key), complete };
    },
    state: () => ({
      values: new Map(wanted.map(({ name, keys: keys2 }) => [name, keys2])),
      complete,
      key: check2.key?.state() ?? null
    }),
    absorb: (next) => {
      for (const { name, keys: keys2 } of wanted) for (const key of next.values.get(name) ?? []) keys2.add(key);
      complete &&= next.complete;
      return !(next.key && check2.key?.absorb(next.key));
    }
  };
}

// src/measure/readings/date-extents.ts
function beginnings(windows) {
  const columns = windows.map(
    (window) => window.kind === "in-force" ? [window.from] : windowColumns(window)
  );
  return [...new Set(columns.flat())];
}
function dateExtent(source, columns) {
  const numbers2 = columns.map((name) => source.columns.findIndex((column) => column.name === name));
  let found = null;
  return {
    add: (row) => {
      for (const number2 of numbers2) {
        const cell = row.cell(number2);
        if (!isSpan(cell)) continue;
        const { from, to } = found ?? cell;
        found = { from: Math.min(from, cell.from), to: Math.max(to, cell.to) };
      }
      return "used";
    },
    touch: () => void 0,
    extent: () => found
  };
}

// src/measure/conditions/units-seen.ts
var most7 = 5;
function rowUnitsOf(spec, source, columnNumber) {
  return source.columns.flatMap(({ name, unit }) => {
    const isAsked = name === spec.column || name === spec.weight;
    if (!isAsked || unit === null || !("column" in unit)) return [];
    return [{ name, column: columnNumber(name), unitColumn: columnNumber(unit.column) }];
  });
}
function keepUnits(seen, columns, row) {
  for (const { name, column, unitColumn } of columns) {
    const cell = row.cell(column);
    if (!isNumber(cell) || cell.unit === void 0 || seen.length >= most7) continue;
    const { unit } = cell;
    if (seen.some((one3) => one3.column === name && unitFits(one3.unit, unit))) continue;
    const beside = row.place(unitColumn);
    const place = beside.cell === null || beside.cell === "" ? row.place(column) : beside;
    seen.push({ column: name, unit, file: row.file, line: row.line, place });
  }
}
function mergeUnits(a, b) {
  const merged = [];
  for (const one3 of [...a, ...b].sort((x, y) => x.file - y.file || x.line - y.line)) {
    const isKnown = merged.some(({ column, unit }) => column === one3.column && unitFits(unit, one3.unit));
    if (!isKnown && merged.length < most7) merged.push(one3);
  }
  return merged;
}
function shiftUnitsSeen(seen, records) {
  return seen.map((one3) => ({ ...one3, place: shiftPlace(one3.place, records) }));
}
function mixedUnits(seen) {
  return seen.flatMap((one3) => {
    const first = seen.find(({ column }) => column === one3.column);
    return first === void 0 || first === one3 ? [] : [[first, one3]];
  });
}

// src/measure/readings/period-findings.ts
function periodFindings({ source, folds, asOf }, result, files) {
  const late = [...result.later.values()].reduce((sum, rows) => sum + rows, 0);
  const laterThan2 = (period) => period.to === asOf ? late : 0;
  const windows = folds.map(({ window }) => window).filter((window) => window.kind !== "all");
  const [asked] = windows.map(({ period }) => period).toSorted((a, b) => b.to - a.to || b.from - a.from);
  if (!asked) return [];
  const stale = windows.length < folds.length ? [] : files.filter(({ rows, used }) => rows > 0 && used === 0);
  const others = files.filter((file) => !stale.includes(file));
  return [
    ...stale.filter((file) => others.every(({ used }) => used === 0) || !saysSo(file, asked)).map(
      (file) => empty(source, asked, file.dates ?? file.claimed ?? file.named, file.name, laterThan2(asked))
    ),
    // Where every file is of another period, that has been said.
    ...result.rows > 0 && others.length > 0 ? emptyWindows(source, folds, result, others, laterThan2) : [],
    ...namedOtherwise(source, windows, asked, others),
    ...files.flatMap((file) => saidOtherwise(windows, file)),
    ...overlapping(windows, files)
  ];
}
function saysSo({ claimed, named: named2 }, asked) {
  const own = claimed ?? named2;
  return own !== null && !doOverlap(own, asked);
}
function emptyWindows(source, folds, result, files, laterThan2) {
  const found = /* @__PURE__ */ new Map();
  const dates = files.flatMap((file) => file.dates ?? file.claimed ?? file.named ?? []);
  const from = Math.min(...dates.map((each) => each.from));
  const to = Math.max(...dates.map((each) => each.to));
  const held2 = dates.length > 0 ? { from, to } : null;
  for (const { window, id } of folds) {
    const fold = result.folds.get(id);
    if (window.kind === "all" || !fold || fold.inWindow > 0 || fold.codes.length > 0) continue;
    found.set(
      JSON.stringify(window.period),
      empty(source, window.period, held2, files[0]?.name ?? "", laterThan2(window.period))
    );
  }
  return [...found.values()];
}
function empty(source, asked, held2, file, later2) {
  const args = { source: source.name, ...isoPeriod(asked), heldFrom: held2 && isoOf(held2.from) };
  return finding("data/no-rows-in-period", { ...args, heldTo: held2 && isoOf(held2.to), later: later2 }, at(file));
}
function namedOtherwise(source, windows, asked, files) {
  const isStock = windows.some(({ kind }) => kind === "until" || kind === "in-force");
  const isSilent = source.nilReturn && !files.some((file) => answersFor(file, asked));
  return files.flatMap(({ name, claimed, named: named2, rows }) => {
    const own = claimed ?? named2;
    if (own === null || !(rows === 0 ? isSilent : isStock)) return [];
    const isOther = (period) => claimed === null ? isOfAnotherPeriod(own, period) : !doOverlap(own, period);
    const isWrong = rows === 0 ? isOther(asked) : windows.every(({ period }) => isOther(period));
    if (!isWrong) return [];
    const { from: fileFrom, to: fileTo } = isoPeriod(own);
    const by = claimed === null ? "name" : "option";
    return [finding("data/other-period", { by, rows, fileFrom, fileTo, ...isoPeriod(asked) }, at(name))];
  });
}
function saidOtherwise(windows, { name, claimed, dates, used }) {
  if (claimed === null || used === 0 || !windows.every(({ kind }) => kind === "flow")) return [];
  const isAsked = windows.some(({ period }) => doOverlap(period, claimed));
  if (isAsked && (dates === null || doOverlap(claimed, dates))) return [];
  const held2 = { heldFrom: dates && isoOf(dates.from), heldTo: dates && isoOf(dates.to) };
  return [finding("data/period-differs", { ...isoPeriod(claimed), ...held2 }, at(name))];
}
function overlapping(windows, files) {
  const taken = files.flatMap(({ name, claimed, named: named2, rows }) => {
    const period = claimed ?? named2;
    const isTaken = windows.some(
      (window) => window.kind === "file" && period && isWithin(period, window.period)
    );
    return period && rows > 0 && isTaken ? [{ name, period }] : [];
  });
  return taken.flatMap(({ name, period }) => {
    const whole = taken.find(
      (other) => isWithin(period, other.period) && (period.from !== other.period.from || period.to !== other.period.to)
    );
    return whole ? [finding("data/period-within-period", { other: whole.name, ...isoPeriod(period) }, at(name))] : [];
  });
}
function isoPeriod({ from, to }) {
  return { from: isoOf(from), to: isoOf(to) };
}

// src/measure/readings/source-findings.ts
function sourceFindings({ source, folds, asOf }, result, files) {
  if (!result.supplied) return [];
  const place = at(files[0]?.name ?? "");
  const missing2 = (result.units?.missing ?? []).map(
    ({ unit, parts }) => finding("data/unit-missing", { source: source.title, unit, parts }, place)
  );
  return [
    ...result.findings,
    ...missing2,
    ...mixtures(result),
    ...emptiness({ source, folds, asOf }, result, files, place)
  ];
}
function mixtures(result) {
  const found = /* @__PURE__ */ new Map();
  const groups = [...result.folds.values()].flatMap((fold) => [...fold.groups.values()]);
  for (const [first, { unit, place }] of groups.flatMap((group) => mixedUnits(group.units))) {
    const shown = (one3, { private: isPrivate }) => isPrivate ? "***" : one3.text;
    const args = { unit: shown(unit, place), other: shown(first.unit, first.place), line: first.line };
    found.set(`${place.file}
${place.line}
${place.column}`, finding("data/mixed-units", args, place));
  }
  return [...found.values()];
}
function emptiness({ source, folds, asOf }, result, files, place) {
  if (folds.length === 0) return [];
  const isUnread = [...result.folds.values()].some((fold) => fold.codes.length > 0);
  const other = periodFindings({ source, folds, asOf }, result, files);
  if (result.rows > 0 || source.nilReturn || isUnread) return other;
  return [finding("data/no-rows", { source: source.name }, place), ...other];
}

// src/measure/conditions/compile-window.ts
function compileWindow(window, columnNumber, filePeriod2) {
  if (window.kind === "all") return () => "true";
  const { period } = window;
  if (window.kind === "file") {
    return (row) => {
      const own = filePeriod2(row.file);
      return own === null ? "unknown" : truthOf(isWithin(own, period));
    };
  }
  if (window.kind === "flow") return spanTest(columnNumber(window.column), (span) => isWithin(span, period));
  const begun = spanTest(
    columnNumber(window.kind === "until" ? window.column : window.from),
    (span) => span.to <= period.to
  );
  if (window.kind === "until") return begun;
  const end = columnNumber(window.to);
  const notOver = spanTest(end, (span) => span.to >= period.to);
  return (row) => {
    const first = begun(row);
    if (first === "false") return first;
    const second = row.cell(end) === null ? "true" : notOver(row);
    return second === "true" ? first : second;
  };
}
function spanTest(column, holds3) {
  return (row) => {
    const cell = row.cell(column);
    return isSpan(cell) ? truthOf(holds3(cell)) : "unknown";
  };
}

// src/measure/conditions/own-window.ts
function ownWindow(source, period) {
  return source.period === null || period === null ? { kind: "all" } : { ...source.period, period };
}

// src/measure/checks/reporting-parts.ts
function reportingParts(every, period, asOf = null) {
  const parts = [];
  if (every !== null && period !== null) {
    const length = every === "month" ? 1 : 3;
    const { year: year2, month: month5 } = calendarOf(period.from);
    let first = month5 - (month5 - 1) % length;
    for (; ; ) {
      const span = monthsOf(year2, first, first + length - 1);
      if (span.to > period.to) break;
      if (isWithin(span, period)) parts.push({ name: nameOf(span, every), span });
      first += length;
    }
  }
  if (parts.length === 0) return [{ name: null, span: null }];
  return asOf === null ? parts : parts.filter(({ span }) => span === null || span.to <= asOf);
}
function nameOf(span, every) {
  const { year: year2, month: month5 } = calendarOf(span.from);
  return every === "month" ? `${year2}-${String(month5).padStart(2, "0")}` : `${year2}-Q${(month5 + 2) / 3}`;
}

// src/measure/checks/reporting-units.ts
var most8 = 1e3;
function runUnits(source, whole, asOf, columnNumber, filePeriod2) {
  const { complete } = source;
  if (complete === null) return null;
  const column = columnNumber(complete.column);
  const open2 = source.columns[column]?.values === null;
  const period = whole && elapsedPart(whole, asOf);
  const parts = reportingParts(complete.every, whole, asOf);
  const isIn = compileWindow(ownWindow(source, period), columnNumber, filePeriod2);
  const dated2 = datedColumns(source).map(columnNumber);
  const spanOf2 = rowSpan(source.period, columnNumber, filePeriod2);
  const reported = new Map(complete.units.map((unit) => [unit, /* @__PURE__ */ new Set()]));
  const doubts = /* @__PURE__ */ new Set();
  const unexpected = /* @__PURE__ */ new Map();
  const expectNot = (unit, found) => {
    if (!unexpected.has(unit) && unexpected.size < most8) unexpected.set(unit, found());
  };
  const report = (row, span) => {
    const cell = row.cell(column);
    if (cell === null) return;
    if (isUnknown(cell)) {
      doubts.add(cell.code);
      return;
    }
    const unit = cellKey(cell);
    const own = reported.get(unit);
    if (own === void 0) {
      if (open2) expectNot(unit, () => finding("data/unexpected-unit", {}, row.place(column)));
      return;
    }
    if (own.size === parts.length) return;
    parts.forEach((part2, index) => {
      if (span === null || part2.span === null || span.from <= part2.span.to && span.to >= part2.span.from)
        own.add(index);
    });
  };
  const add3 = (row) => {
    if (isIn(row) !== "false") report(row, spanOf2(row));
  };
  const [when] = dated2;
  let known2 = /* @__PURE__ */ new Set();
  let knownCells = null;
  let knownDates = null;
  const addBlock2 = (block) => {
    const unit = block.columns[column];
    const dates = when === void 0 ? null : block.columns[when];
    const isPlain2 = source.period?.kind !== "in-force" && source.period?.kind !== "file";
    const { rows, length } = block;
    if (unit?.kind !== "codes" || !isPlain2 || dates !== null && dates?.kind !== "codes") {
      for (let index = 0; index < length; index += 1) add3(block.row(rows[index] ?? 0));
      return;
    }
    if (knownCells !== unit.cells || knownDates !== dates?.cells) known2 = /* @__PURE__ */ new Set();
    knownCells = unit.cells;
    knownDates = dates?.cells;
    for (let index = 0; index < length; index += 1) {
      const row = rows[index] ?? 0;
      const pair = (unit.codes[row] ?? 0) * 2 ** 20 + (dates?.codes[row] ?? 0);
      if (known2.has(pair)) continue;
      known2.add(pair);
      add3(block.row(row));
    }
  };
  return {
    add: add3,
    addBlock: addBlock2,
    nil: (row) => {
      const unreadable = dated2.map((date) => row.cell(date)).find((cell) => cell !== null && isUnknown(cell));
      if (unreadable && isUnknown(unreadable)) doubts.add(unreadable.code);
      else if (isIn(row) !== "false") report(row, spanOf2(row));
    },
    state: { reported, doubts, unexpected },
    absorb: (other) => {
      for (const [unit, own] of other.reported) for (const part2 of own) reported.get(unit)?.add(part2);
      for (const code3 of other.doubts) doubts.add(code3);
      for (const [unit, found] of other.unexpected) expectNot(unit, () => found);
    },
    findings: () => [...unexpected.values()],
    read: () => ({
      missing: complete.units.flatMap((unit) => {
        const own = reported.get(unit);
        const missing2 = parts.filter((_, index) => !own?.has(index));
        if (missing2.length === 0) return [];
        const names = missing2.map(({ name }) => name).filter((name) => name !== null);
        return [{ unit, parts: own?.size === 0 ? [] : names }];
      }),
      doubts: [...doubts].sort()
    })
  };
}
function rowSpan(rule, columnNumber, filePeriod2) {
  if (rule === null) return () => null;
  if (rule.kind === "file") return (row) => filePeriod2(row.file);
  if (rule.kind !== "in-force") {
    const column = columnNumber(rule.column);
    return (row) => spanAt(row, column);
  }
  const [begin, end] = [columnNumber(rule.from), columnNumber(rule.to)];
  return (row) => {
    const from = spanAt(row, begin);
    return from && { from: from.from, to: spanAt(row, end)?.to ?? Infinity };
  };
}
function spanAt(row, column) {
  const cell = row.cell(column);
  return isSpan(cell) ? cell : null;
}

// src/measure/classes/class-columns.ts
function classColumns(specs, windows, columnNumber, members) {
  const parts = /* @__PURE__ */ new Map();
  for (const { where, meets, each } of specs) {
    for (const condition2 of [where, meets]) addCondition(parts, condition2, columnNumber, members);
    if (each !== null) add2(parts, columnNumber(each), "itself", itself);
  }
  for (const window of windows) {
    const isIn = compileWindow(window, columnNumber, () => null);
    const begins = window.kind === "in-force" ? columnNumber(window.from) : null;
    for (const column of windowColumns(window)) {
      const number2 = columnNumber(column);
      const other = number2 === begins ? null : { from: -Infinity, to: -Infinity };
      add2(
        parts,
        number2,
        keyOf(window),
        (cell) => isIn(rowOf2((asked) => asked === number2 ? cell : other)).charAt(0)
      );
    }
  }
  return joined2(parts);
}
function conditionClassColumns(conditions, columnNumber, members) {
  const parts = /* @__PURE__ */ new Map();
  for (const condition2 of conditions) addCondition(parts, condition2, columnNumber, members);
  return joined2(parts);
}
function add2(parts, number2, key, describe2) {
  const own = parts.get(number2) ?? /* @__PURE__ */ new Map();
  parts.set(number2, own);
  if (!own.has(key)) own.set(key, describe2);
}
function addCondition(parts, condition2, columnNumber, members) {
  if (condition2 === null) return;
  if ("parts" in condition2) {
    for (const part2 of condition2.parts) addCondition(parts, part2, columnNumber, members);
    return;
  }
  const others = otherColumns(condition2);
  for (const column of [condition2.column, ...others]) {
    if (others.length > 0) add2(parts, columnNumber(column), "itself", itself);
    else {
      const holds3 = compileCondition(condition2, columnNumber, members);
      add2(parts, columnNumber(column), keyOf(condition2), (cell) => holds3(rowOf2(() => cell)).charAt(0));
    }
  }
}
function joined2(parts) {
  return new Map(
    [...parts].map(([number2, own]) => {
      const all = [...own.values()];
      return [number2, (cell) => all.map((describe2) => describe2(cell)).join("")];
    })
  );
}
function itself(cell) {
  if (cell === null) return "-";
  const text2 = isUnknown(cell) ? cell.code : cellKey(cell);
  return `${text2.length}:${text2}`;
}
function otherColumns(test2) {
  if (test2.kind === "equals-column") return [test2.other];
  return test2.kind === "compare" && test2.to.kind === "column" ? [test2.to.column] : [];
}
function keyOf(value) {
  return JSON.stringify(value, (_, part2) => typeof part2 === "bigint" ? `${part2}n` : part2);
}
function rowOf2(cell) {
  return { file: -1, line: 0, cell, place: nowhere2 };
}
function nowhere2() {
  throw new Error("a description has no place");
}

// src/measure/classes/class-sums.ts
var scales2 = 4;
var mostAdded = 65536;
function classSums(column) {
  let pending = new Float64Array(64 * scales2);
  let counts = new Float64Array(64);
  let exact = [];
  let factor = one;
  let added = 0;
  let codeNumbers = null;
  const settle2 = () => {
    if (added === 0) return;
    for (let slot = 0; slot < pending.length; slot += 1) {
      const sum = pending[slot] ?? 0;
      if (sum !== 0) exact[slot] = (exact[slot] ?? 0n) + BigInt(sum);
    }
    pending.fill(0);
    added = 0;
  };
  const reach = (classes, length) => {
    let most10 = 0;
    for (let index = 0; index < length; index += 1) most10 = Math.max(most10, classes[index] ?? 0);
    if (most10 < counts.length) return;
    const longer = new Float64Array(2 * (most10 + 1));
    longer.set(counts);
    counts = longer;
    const more = new Float64Array(longer.length * scales2);
    more.set(pending);
    pending = more;
  };
  return {
    add: (block, classes) => {
      const values2 = block.columns[column];
      const { rows, length } = block;
      if (!values2 || values2.kind === "texts") throw new Error(`column ${column} comes without numbers`);
      reach(classes, length);
      if (added + length > mostAdded) settle2();
      added += length;
      if (values2.kind === "numbers") {
        factor = values2.factor;
        const { numbers: numbers2, scales: decimals } = values2;
        for (let index = 0; index < length; index += 1) {
          const row = rows[index] ?? 0;
          const each = classes[index] ?? -1;
          const scale = decimals[row] ?? blankScale;
          if (scale === blankScale || each < 0) continue;
          const slot = each * scales2 + scale;
          pending[slot] = (pending[slot] ?? 0) + (numbers2[row] ?? 0);
          counts[each] = (counts[each] ?? 0) + 1;
        }
        return;
      }
      factor = one;
      if (codeNumbers?.cells !== values2.cells) codeNumbers = { cells: values2.cells, numbers: [] };
      const known2 = codeNumbers.numbers;
      for (let index = 0; index < length; index += 1) {
        const each = classes[index] ?? -1;
        const code3 = values2.codes[rows[index] ?? 0] ?? 0;
        let parts = known2[code3];
        if (parts === void 0) {
          const cell = values2.cells[code3] ?? null;
          parts = isNumber(cell) ? scaledNumber(cell) : null;
          known2[code3] = parts;
        }
        if (parts === null || each < 0) continue;
        const slot = each * scales2 + parts.scale;
        pending[slot] = (pending[slot] ?? 0) + parts.number;
        counts[each] = (counts[each] ?? 0) + 1;
      }
    },
    of: (each) => {
      settle2();
      let sum = zero;
      for (let scale = 0; scale < scales2; scale += 1) {
        const part2 = exact[each * scales2 + scale];
        if (part2 !== void 0) sum = add(sum, rational(part2, 10n ** BigInt(scale)));
      }
      return { sum: multiply(sum, factor), numbers: counts[each] ?? 0 };
    },
    forget: () => {
      pending.fill(0);
      counts.fill(0);
      exact = [];
      added = 0;
    }
  };
}
function unsummableNumbers(column) {
  let known2 = null;
  let isUnsummable = [];
  let anyUnsummable = false;
  return (block) => {
    const values2 = block.columns[column];
    if (values2?.kind !== "codes") return [];
    const { codes, cells } = values2;
    if (known2 !== cells) [known2, isUnsummable, anyUnsummable] = [cells, [], false];
    for (let code3 = isUnsummable.length; code3 < cells.length; code3 += 1) {
      const cell = cells[code3] ?? null;
      isUnsummable.push(isNumber(cell) && scaledNumber(cell) === null);
      anyUnsummable ||= isUnsummable[code3] === true;
    }
    return anyUnsummable ? [(row) => isUnsummable[codes[row] ?? 0] === true] : [];
  };
}

// src/measure/classes/row-classes.ts
var mostNodes = 1 << 16;
var mostPlaces = 1 << 22;
var startWidth = 8;
var startNodes = 64;
function rowClasses(columns) {
  const levels = [...columns].map(([column, describe2]) => {
    const level = { column, describe: describe2, numbers: /* @__PURE__ */ new Map(), byCode: new Int32Array(0), cells: null };
    return { ...level, next: new Int32Array(0), width: 0, nodes: 0 };
  });
  let isMet = false;
  const forget = () => {
    isMet = false;
    for (const level of levels) {
      level.numbers.clear();
      level.cells = null;
      level.width = startWidth;
      level.next = new Int32Array(startNodes * startWidth);
      level.nodes = 0;
    }
  };
  forget();
  return {
    forget,
    sort: (block, classes, meet) => {
      const { length } = block;
      classes.fill(0, 0, length);
      if (levels.length === 0) {
        if (!isMet && length > 0) meet(block.rows[0] ?? 0);
        isMet = true;
        return true;
      }
      let leaves = 0;
      for (const level of levels) {
        const isLast = level === levels.at(-1);
        leaves = level.nodes;
        if (!descend(level, block, classes, isLast ? meet : null)) return false;
      }
      return leaves <= mostNodes;
    }
  };
}
function descend(level, block, nodes, meet) {
  const column = block.columns[level.column];
  if (column?.kind !== "codes") throw new Error(`column ${level.column} comes without codes`);
  const { codes, cells } = column;
  const { rows, length } = block;
  if (level.cells !== cells) {
    level.cells = cells;
    level.byCode = new Int32Array(Math.max(64, cells.length)).fill(-1);
  }
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    const code3 = codes[row] ?? 0;
    let number2 = level.byCode[code3] ?? -1;
    if (number2 < 0) {
      number2 = numberOf(level, code3, cells);
      if (number2 < 0) return false;
    }
    const node2 = nodes[index] ?? 0;
    const place = node2 * level.width + number2;
    if (place >= level.next.length && !widen(level, place + 1)) return false;
    let next = level.next[place] ?? 0;
    if (next === 0) {
      if (level.nodes >= mostNodes) return false;
      level.nodes += 1;
      next = level.nodes;
      level.next[place] = next;
      meet?.(row);
    }
    nodes[index] = next - 1;
  }
  return true;
}
function numberOf(level, code3, cells) {
  if (code3 >= level.byCode.length) {
    const longer = new Int32Array(2 * code3).fill(-1);
    longer.set(level.byCode);
    level.byCode = longer;
  }
  const description = level.describe(cells[code3] ?? null);
  let number2 = level.numbers.get(description);
  if (number2 === void 0) {
    number2 = level.numbers.size;
    if (number2 >= level.width && !broaden(level)) return -1;
    level.numbers.set(description, number2);
  }
  level.byCode[code3] = number2;
  return number2;
}
function widen(level, places) {
  if (places > mostPlaces) return false;
  const longer = new Int32Array(Math.min(mostPlaces, 2 * places));
  longer.set(level.next);
  level.next = longer;
  return true;
}
function broaden(level) {
  const { width, next } = level;
  if (next.length * 2 > mostPlaces) return false;
  const wider = new Int32Array(next.length * 2);
  for (let node2 = 0; node2 * width < next.length; node2 += 1) {
    wider.set(next.subarray(node2 * width, (node2 + 1) * width), node2 * width * 2);
  }
  level.next = wider;
  level.width = width * 2;
  return true;
}
function classRow(file, line, cells) {
  return {
    file,
    line,
    cell: (column) => {
      const cell = cells.get(column);
      if (cell === void 0) throw new Error(`column ${column} does not tell rows apart`);
      return cell;
    },
    place: () => {
      throw new Error("many rows have no one place");
    }
  };
}

// src/measure/classes/class-run.ts
function sortRows(run2, block) {
  if (run2.sorted.length < block.length) run2.sorted = new Int32Array(block.rows.length);
  const meet = (row) => meetClass(run2, block, row);
  if (run2.classes.sort(block, run2.sorted, meet)) return true;
  settle(run2);
  if (run2.classes.sort(block, run2.sorted, meet)) return true;
  settle(run2);
  return false;
}
function meetClass(run2, block, number2) {
  const row = block.row(number2);
  const cells = new Map([...run2.told.keys()].map((column) => [column, row.cell(column)]));
  const asked = classRow(block.file, block.lines[number2] ?? 0, cells);
  const each = [];
  const keys2 = [];
  let isUsed = false;
  for (const { isIn, folds } of run2.windows) {
    const truth = isIn(asked);
    if (truth !== "false") isUsed = true;
    for (const fold of folds) {
      const decision = fold.decide(asked, truth);
      if (decision === "each") each.push([fold, truth]);
      if (decision !== "many") continue;
      const own = fold.keysFor(asked);
      if (own) keys2.push({ finder: finderOf(run2.finders, own.columns), keys: own.keys });
    }
  }
  run2.met.push({ cells, isUsed, each, keys: keys2, rows: 0, lines: [] });
}
function finderOf(finders, columns) {
  const name = columns.join();
  const known2 = finders.findIndex((finder) => finder.columns === name);
  return known2 >= 0 ? known2 : finders.push({ columns: name, find: keyWords(columns) }) - 1;
}
function settle(run2) {
  const { file, sums } = run2;
  run2.met.forEach(({ cells, each, rows, lines }, number2) => {
    if (rows === 0) return;
    const apart = new Set(each.map(([fold]) => fold));
    const sum = (column) => {
      const own = sums.get(column);
      if (!own) throw new Error(`column ${column} was not summed`);
      return own.of(number2);
    };
    const many = { rows, file, lines, sum };
    const asked = classRow(file, lines[0] ?? 0, cells);
    for (const { isIn, folds } of run2.windows) {
      const truth = isIn(asked);
      for (const fold of folds) if (!apart.has(fold)) fold.addMany(asked, truth, many);
    }
  });
  run2.met = [];
  run2.classes.forget();
  for (const each of sums.values()) each.forget();
}

// src/measure/classes/rule-classes.ts
function ruleClasses(rules, source, columnNumber, members) {
  const columns = [...new Set(rules.flatMap(({ where }) => conditionColumns(where)))].map(columnNumber);
  const repeats = columns.every((number2) => {
    const column = source.columns[number2];
    return column !== void 0 && column.type !== "decimal" && (column.type !== "text" || column.values !== null);
  });
  if (rules.length === 0 || !repeats) return null;
  const all = rules.map(({ where }) => compileCondition(where, columnNumber, members));
  const classes = rowClasses(
    conditionClassColumns(
      rules.map(({ where }) => where),
      columnNumber,
      members
    )
  );
  let isBroken = [];
  let sorted2 = new Int32Array(0);
  let broken3 = new Uint8Array(0);
  return {
    columns,
    broken: (block) => {
      const { length } = block;
      if (broken3.length < length) {
        sorted2 = new Int32Array(block.rows.length);
        broken3 = new Uint8Array(block.rows.length);
      }
      const meet = (number2) => {
        const row = block.row(number2);
        isBroken.push(all.some((holds3) => holds3(row) === "false"));
      };
      const isSorted = classes.sort(block, sorted2, meet);
      for (let at3 = 0; at3 < length; at3 += 1) {
        broken3[at3] = isSorted && isBroken[sorted2[at3] ?? 0] === false ? 0 : 1;
      }
      if (!isSorted) {
        isBroken = [];
        classes.forget();
      }
      return broken3;
    }
  };
}

// src/measure/classes/block-run.ts
var mostLines = 5;
function runBlocks(around) {
  const { demand, columnNumber, members, windows } = around;
  const { source, folds: specs } = demand;
  const told = classColumns(
    specs,
    windows.map(({ window }) => window),
    columnNumber,
    members
  );
  const summed = [
    ...new Set(
      specs.flatMap(
        ({ kind, column }) => column !== null && (kind === "sum" || kind === "mean") ? [columnNumber(column)] : []
      )
    )
  ];
  const rules = ruleClasses(demand.rules, source, columnNumber, members);
  const run2 = {
    ...around,
    told,
    classes: rowClasses(told),
    sums: new Map(summed.map((column) => [column, classSums(column)])),
    unsummable: summed.map(unsummableNumbers),
    rules,
    key: demand.isRead && source.key.length > 0 ? keyWords(source.key.map(columnNumber)) : null,
    finders: [],
    met: [],
    file: -1,
    sorted: new Int32Array(0)
  };
  const coded = /* @__PURE__ */ new Set([...told.keys(), ...rules?.columns ?? [], ...unitColumns(demand, columnNumber)]);
  const filled = new Set(
    [
      ...datedColumns(source),
      ...demand.isRead ? source.key : [],
      ...specs.flatMap(({ distinct }) => distinct ?? [])
    ].map(columnNumber)
  );
  for (const number2 of summed) if (source.columns[number2]?.optional === false) filled.add(number2);
  return {
    needsCodes: (column) => coded.has(column),
    needsFilled: (column) => filled.has(column),
    settle: () => settle(run2),
    add: (block) => addBlock(run2, block)
  };
}
function addBlock(run2, block) {
  const account = { used: 0, "out-of-period": 0, rejected: 0 };
  if (block.file !== run2.file) settle(run2);
  run2.file = block.file;
  const isTold = [...run2.told.keys()].every((column) => block.columns[column]?.kind === "codes");
  if (run2.isSingle(block.file) || !isTold || !sortRows(run2, block)) {
    for (let index = 0; index < block.length; index += 1)
      account[run2.add(block.row(block.rows[index] ?? 0))] += 1;
    return accountOf(account);
  }
  run2.report?.(block);
  reject2(run2, block, account);
  countRows(run2, block, account);
  for (const each of run2.sums.values()) each.add(block, run2.sorted);
  addSingly(run2, block);
  return accountOf(account);
}
function reject2(run2, block, account) {
  const { demand, sorted: sorted2 } = run2;
  const { rows, length } = block;
  const words2 = run2.key === null ? null : run2.key(block);
  const unsummable = run2.unsummable.flatMap((find2) => find2(block));
  const broken3 = run2.rules?.broken(block) ?? null;
  if (words2 === null && demand.rules.length === 0 && unsummable.length === 0) return;
  if (words2 === null && unsummable.length === 0 && broken3 !== null && !broken3.subarray(0, length).includes(1))
    return;
  for (let index = 0; index < length; index += 1) {
    const row = rows[index] ?? 0;
    if (unsummable.some((isUnsummable) => isUnsummable(row))) {
      account[run2.add(block.row(row))] += 1;
      sorted2[index] = -1;
      continue;
    }
    const codes = run2.check.blockFaults(block, row, words2, broken3?.[index] === 0);
    if (codes.length === 0) continue;
    for (const code3 of codes) run2.touch(code3);
    account.rejected += 1;
    run2.count(1);
    sorted2[index] = -1;
  }
}
function countRows(run2, { rows, length, lines, row }, account) {
  const { met, sorted: sorted2 } = run2;
  let used = 0;
  let taken = 0;
  for (let index = 0; index < length; index += 1) {
    const own = met[sorted2[index] ?? -1];
    if (own === void 0) continue;
    taken += 1;
    own.rows += 1;
    if (own.rows <= mostLines) own.lines.push(lines[rows[index] ?? 0] ?? 0);
    if (own.isUsed) used += 1;
    else run2.passOver?.(row(rows[index] ?? 0));
  }
  run2.count(taken);
  account.used += used;
  account["out-of-period"] += taken - used;
}
function addSingly(run2, block) {
  const { met, sorted: sorted2 } = run2;
  if (!met.some(({ each, keys: keys2 }) => each.length > 0 || keys2.length > 0)) return;
  const found = run2.finders.map(({ find: find2 }) => find2(block));
  for (let index = 0; index < block.length; index += 1) {
    const own = met[sorted2[index] ?? -1];
    if (own === void 0 || own.each.length === 0 && own.keys.length === 0) continue;
    const row = block.rows[index] ?? 0;
    for (const { finder, keys: keys2 } of own.keys) {
      const words2 = found[finder];
      if (words2) addWords(keys2, words2.words, words2.at(row));
    }
    if (own.each.length === 0) continue;
    const single2 = block.row(row);
    run2.begin();
    for (const [fold, inWindow] of own.each) fold.add(single2, inWindow);
  }
}
function accountOf(counted3) {
  return { used: counted3.used, outOfPeriod: counted3["out-of-period"], rejected: counted3.rejected };
}
function unitColumns({ source, isRead }, columnNumber) {
  if (!isRead || source.complete === null) return [];
  return [source.complete.column, ...datedColumns(source)].map(columnNumber);
}

// src/measure/folds/first-places.ts
var most9 = 5;
function keepPlace(places, file, line) {
  const last = places.at(-1);
  const place = { file, line };
  if (last === void 0 || inOrder2(last, place) <= 0) {
    if (places.length < most9) places.push(place);
    return;
  }
  places.push(place);
  places.sort(inOrder2).splice(most9);
}
function mergePlaces(a, b) {
  const last = a[most9 - 1];
  if (last && b.every((place) => inOrder2(last, place) <= 0)) return [...a];
  return [...a, ...b].sort(inOrder2).slice(0, most9);
}
function inOrder2(one3, other) {
  return one3.file - other.file || one3.line - other.line;
}

// src/measure/folds/fold-unit.ts
function unitOfFold(spec, source) {
  if (spec.kind === "count") return countUnit;
  if (spec.kind === "share") return ratioUnit();
  const column = source.columns.find(({ name }) => name === spec.column);
  return column ? unitOfColumn(column) : null;
}

// src/measure/folds/group-run.ts
function startGroup(fold) {
  return { inner: fold.start(), rows: 0, inWindow: 0, met: [], unmet: [], units: [], codes: /* @__PURE__ */ new Set() };
}
function takeRow2(fold, group, row, meets, columns) {
  const refused = fold.add(group.inner, row);
  if (refused) return refused;
  group.rows += 1;
  if (columns.length > 0) keepUnits(group.units, columns, row);
  keepPlace(meets ? group.met : group.unmet, row.file, row.line);
  return null;
}
function mergeGroups(fold, a, b) {
  return {
    inner: fold.merge(a.inner, b.inner),
    rows: a.rows + b.rows,
    inWindow: a.inWindow + b.inWindow,
    met: mergePlaces(a.met, b.met),
    unmet: mergePlaces(a.unmet, b.unmet),
    units: mergeUnits(a.units, b.units),
    codes: /* @__PURE__ */ new Set([...a.codes, ...b.codes])
  };
}
function readGroup(fold, group) {
  const { rows, inWindow, met, unmet, units } = group;
  const folded = fold.read(group.inner);
  const rest = { rows, inWindow, met, unmet, units };
  if (mixedUnits(units).length === 0) return { ...rest, folded, codes: [...group.codes].sort() };
  return {
    ...rest,
    folded: { ...folded, value: null, numerator: null, denominator: null, atLeast: null },
    codes: [.../* @__PURE__ */ new Set([...group.codes, "data/mixed-units"])].sort()
  };
}

// src/measure/folds/fold-run.ts
function runFold(spec, fold, around) {
  const { source, columnNumber, where, meets, grouped, note } = around;
  const groups = /* @__PURE__ */ new Map();
  const codes = /* @__PURE__ */ new Set();
  const each = spec.each === null ? null : columnNumber(spec.each);
  const asked = [...conditionColumns(spec.where), ...conditionColumns(spec.meets)].map(columnNumber);
  const ordered = [...comparedColumns(spec.where), ...comparedColumns(spec.meets)].map(columnNumber);
  const period = windowColumns(spec.window).map(columnNumber);
  const rowUnits = rowUnitsOf(spec, source, columnNumber);
  const groupOf = (key) => {
    let group = groups.get(key);
    if (!group) groups.set(key, group = startGroup(fold));
    return group;
  };
  const refuse2 = (row, column) => {
    const cell = row.cell(column);
    if (cell !== null && isUnknown(cell)) return cell.code;
    const blank = finding("data/blank-cell", {}, row.place(column));
    note(blank);
    return blank.code;
  };
  const doubtOf = (row) => {
    const coarse = ordered.find((column) => {
      const cell = row.cell(column);
      return isSpan(cell) && cell.from < cell.to;
    });
    if (coarse === void 0) return "measure/lookup-incomplete";
    const found = finding("data/coarse-date", {}, row.place(coarse));
    note(found);
    return found.code;
  };
  const faults = (row, columns) => {
    const found = columns.map((column) => row.cell(column)).filter((cell) => cell !== null && isUnknown(cell));
    return found.length > 0 ? found.map((cell) => cell.code) : [doubtOf(row)];
  };
  return {
    spec,
    state: { groups, codes },
    touch: (code3) => void codes.add(code3),
    add: (row, inWindow) => {
      if (inWindow === "false") return;
      const taken = where(row);
      if (taken === "false" && (inWindow === "unknown" || grouped(row) === "false")) return;
      if (inWindow === "unknown") {
        if (spec.window.kind === "file") codes.add("data/file-period-unknown");
        else for (const code3 of faults(row, period)) codes.add(code3);
        return;
      }
      const key = each === null ? "" : row.cell(each);
      if (each !== null && (key === null || isUnknown(key))) {
        codes.add(refuse2(row, each));
        return;
      }
      const group = groupOf(cellKey(key));
      group.inWindow += 1;
      if (taken === "false") {
        if (spec.kind !== "share") keepPlace(group.unmet, row.file, row.line);
        return;
      }
      const answer = meets(row);
      if (taken === "unknown" || answer === "unknown") {
        for (const code3 of faults(row, asked)) group.codes.add(code3);
        return;
      }
      const refused = takeRow2(fold, group, row, answer === "true", rowUnits);
      if (refused) group.codes.add(refuse2(row, refused.column));
    },
    decide: (row, inWindow) => {
      if (inWindow === "false") return "nothing";
      if (inWindow === "unknown") return "each";
      const taken = where(row);
      if (taken === "false" && grouped(row) === "false") return "nothing";
      const key = each === null ? "" : row.cell(each);
      if (each !== null && (key === null || isUnknown(key))) return "each";
      if (taken === "false") return "many";
      const isSure = taken === "true" && meets(row) !== "unknown";
      return isSure && fold.addMany && rowUnits.length === 0 ? "many" : "each";
    },
    addMany: (row, inWindow, many) => {
      const taken = where(row);
      if (inWindow === "false" || taken === "false" && grouped(row) === "false") return;
      const group = groupOf(each === null ? "" : cellKey(row.cell(each)));
      group.inWindow += many.rows;
      const places = many.lines.map((line) => ({ file: many.file, line }));
      if (taken === "false") {
        if (spec.kind !== "share") group.unmet = mergePlaces(group.unmet, places);
        return;
      }
      const isMet = meets(row) === "true";
      fold.addMany?.(group.inner, many, isMet);
      group.rows += many.rows;
      if (isMet) group.met = mergePlaces(group.met, places);
      else group.unmet = mergePlaces(group.unmet, places);
    },
    keysFor: (row) => {
      if (!fold.keys || where(row) !== "true") return null;
      const group = groupOf(each === null ? "" : cellKey(row.cell(each)));
      return { columns: fold.keys.columns, keys: fold.keys.of(group.inner) };
    },
    absorb: (other) => {
      for (const [key, group] of other.groups) {
        groups.set(key, mergeGroups(fold, groupOf(key), group));
      }
      for (const code3 of other.codes) codes.add(code3);
    },
    read: () => ({
      spec,
      unit: unitOfFold(spec, source),
      inWindow: [...groups.values()].reduce((sum, group) => sum + group.inWindow, 0),
      codes: [...codes].sort(),
      groups: new Map(
        [...groups].filter(([, group]) => group.inWindow > 0).map(([key, group]) => [key, readGroup(fold, group)])
      ),
      empty: readGroup(fold, startGroup(fold))
    })
  };
}

// src/measure/folds/count.ts
var countFold = {
  start: () => ({ rows: 0 }),
  add: (state) => {
    state.rows += 1;
    return null;
  },
  addMany: (state, { rows }) => {
    state.rows += rows;
  },
  merge: (a, b) => ({ rows: a.rows + b.rows }),
  read: ({ rows }) => pieces(rows)
};
function pieces(count3) {
  const value = rational(BigInt(count3));
  return { value, reason: null, numerator: null, denominator: null, countable: true, atLeast: value };
}

// src/measure/folds/fold.ts
function plainFigure(value, reason = null) {
  return { value, reason, numerator: null, denominator: null, countable: false, atLeast: null };
}

// src/measure/folds/distinct.ts
function distinctFold(columns) {
  const numbers2 = columns.map(({ column }) => column);
  return {
    start: () => ({ keys: startSlots(), anyBlank: false }),
    add: (state, row) => {
      let isBlank2 = false;
      for (const { column, optional: optional2 } of columns) {
        const cell = row.cell(column);
        if (cell === null && !optional2 || isUnknown(cell)) return { column };
        isBlank2 ||= cell === null;
      }
      if (isBlank2) state.anyBlank = true;
      else addKey(state.keys, rowKey(row, numbers2));
      return null;
    },
    addMany: () => void 0,
    keys: { columns: numbers2, of: (state) => state.keys },
    merge: (a, b) => {
      absorbKeys(a.keys, b.keys);
      return { keys: a.keys, anyBlank: a.anyBlank || b.anyBlank };
    },
    read: ({ keys: keys2, anyBlank }) => {
      if (anyBlank && keys2.size === 0) return { ...plainFigure(null, "nothing-to-average"), countable: true };
      return pieces(keys2.size);
    }
  };
}

// src/measure/folds/number-cell.ts
function numberCell(row, column, optional2) {
  const cell = row.cell(column);
  if (isNumber(cell)) return cell;
  return cell === null && optional2 ? null : { column };
}
function isRefused(given) {
  return given !== null && "column" in given;
}

// src/measure/folds/extreme.ts
function extremeFold(kind, column, optional2) {
  const better = (a, b) => {
    if (a === null || b === null) return a ?? b;
    return compare(a, b) > 0 === (kind === "max") ? a : b;
  };
  return {
    start: () => ({ extreme: null }),
    add: (state, row) => {
      const number2 = numberCell(row, column, optional2);
      if (isRefused(number2)) return number2;
      state.extreme = better(state.extreme, number2);
      return null;
    },
    merge: (a, b) => ({ extreme: better(a.extreme, b.extreme) }),
    read: ({ extreme }) => plainFigure(extreme, extreme === null ? "nothing-to-average" : null)
  };
}

// src/measure/folds/latest.ts
function latestFold(column, by, optional2) {
  return {
    start: () => ({ by: null, value: null, tied: false }),
    add: (state, row) => {
      const number2 = numberCell(row, column, optional2);
      if (isRefused(number2)) return number2;
      if (number2 === null) return null;
      const place = row.cell(by);
      if (place === null || isUnknown(place)) return { column: by };
      Object.assign(state, later(state, { by: place, value: number2, tied: false }));
      return null;
    },
    merge: later,
    read: ({ value, tied }) => {
      if (tied) return plainFigure(null, "tied-values");
      return plainFigure(value, value === null ? "nothing-to-average" : null);
    }
  };
}
function later(a, b) {
  if (a.value === null) return b;
  if (b.value === null) return a;
  const order = orderOf(a.by, b.by);
  if (order !== 0) return order > 0 ? a : b;
  return { by: a.by, value: a.value, tied: a.tied || b.tied || !equals(a.value, b.value) };
}
function orderOf(a, b) {
  if (isSpan(a) && isSpan(b)) return a.to - b.to || a.from - b.from;
  if (isNumber(a) && isNumber(b)) return compare(a, b);
  return compareText(cellKey(a), cellKey(b));
}

// src/measure/folds/mean.ts
function meanFold(column, weight, optional2) {
  return {
    start: () => ({ total: zero, weight: zero }),
    add: (state, row) => {
      const number2 = numberCell(row, column, optional2);
      if (isRefused(number2)) return number2;
      if (number2 === null) return null;
      const share = weight === null ? one : numberCell(row, weight, false);
      if (share === null) return null;
      if (isRefused(share)) return share;
      state.total = add(state.total, multiply(number2, share));
      state.weight = add(state.weight, share);
      return null;
    },
    ...weight === null && {
      addMany: (state, many) => {
        const { sum, numbers: numbers2 } = many.sum(column);
        state.total = add(state.total, sum);
        state.weight = add(state.weight, rational(BigInt(numbers2)));
      }
    },
    merge: (a, b) => ({ total: add(a.total, b.total), weight: add(a.weight, b.weight) }),
    read: (state) => {
      if (state.weight.n === 0n) return plainFigure(null, "nothing-to-average");
      return {
        ...plainFigure(divide(state.total, state.weight)),
        numerator: state.total,
        denominator: state.weight
      };
    }
  };
}

// src/measure/folds/share.ts
function shareFold(meets) {
  return {
    start: () => ({ met: 0, rows: 0 }),
    add: (state, row) => {
      state.rows += 1;
      if (meets(row) === "true") state.met += 1;
      return null;
    },
    addMany: (state, { rows }, isMet) => {
      state.rows += rows;
      if (isMet) state.met += rows;
    },
    merge: (a, b) => ({ met: a.met + b.met, rows: a.rows + b.rows }),
    read: ({ met, rows }) => {
      const numerator = rational(BigInt(met));
      const denominator = rational(BigInt(rows));
      const counts = { numerator, denominator, countable: true };
      if (rows === 0) return { ...plainFigure(null, "zero-denominator"), ...counts };
      return { ...plainFigure(divide(numerator, denominator)), ...counts };
    }
  };
}

// src/measure/folds/sum.ts
function sumFold({ column, optional: optional2, countable, mayBeNegative }) {
  return {
    start: () => ({ sum: zero, anyNumber: false, anyBlank: false, anyNegative: mayBeNegative }),
    add: (state, row) => {
      const number2 = numberCell(row, column, optional2);
      if (isRefused(number2)) return number2;
      if (number2 === null) {
        state.anyBlank = true;
        return null;
      }
      state.anyNumber = true;
      state.sum = add(state.sum, number2);
      if (number2.n < 0n) state.anyNegative = true;
      return null;
    },
    addMany: (state, many) => {
      const { sum, numbers: numbers2 } = many.sum(column);
      if (numbers2 < many.rows) state.anyBlank = true;
      if (numbers2 > 0) state.anyNumber = true;
      state.sum = add(state.sum, sum);
    },
    merge: (a, b) => ({
      sum: add(a.sum, b.sum),
      anyNumber: a.anyNumber || b.anyNumber,
      anyBlank: a.anyBlank || b.anyBlank,
      anyNegative: a.anyNegative || b.anyNegative
    }),
    read: ({ sum, anyNumber, anyBlank, anyNegative }) => {
      if (anyBlank && !anyNumber) return { ...plainFigure(null, "nothing-to-average"), countable };
      return { ...plainFigure(sum), countable, atLeast: anyNegative ? null : sum };
    }
  };
}

// src/measure/folds/value.ts
function valueFold(column, optional2) {
  return {
    start: () => ({ rows: 0, value: null }),
    add: (state, row) => {
      const number2 = numberCell(row, column, optional2);
      if (isRefused(number2)) return number2;
      if (number2 === null) return null;
      state.rows += 1;
      state.value = number2;
      return null;
    },
    merge: (a, b) => ({ rows: a.rows + b.rows, value: a.value ?? b.value }),
    read: ({ rows, value }) => {
      if (rows > 1) return plainFigure(null, "several-values");
      return plainFigure(value, value === null ? "nothing-to-average" : null);
    }
  };
}

// src/measure/folds/make-fold.ts
function withFold(spec, source, columnNumber, meets, use) {
  if (spec.kind === "share") return use(shareFold(meets));
  if (spec.kind === "count") {
    if (spec.distinct === null) return use(countFold);
    const columns = spec.distinct.map((name) => columnOf2(source, name));
    return use(distinctFold(columns.map(({ name, optional: optional2 }) => ({ column: columnNumber(name), optional: optional2 }))));
  }
  const column = columnOf2(source, spec.column);
  const number2 = columnNumber(column.name);
  switch (spec.kind) {
    case "sum":
      return use(
        sumFold({
          column: number2,
          optional: column.optional,
          countable: holdsPieces(column),
          mayBeNegative: column.min !== null && column.min.n < 0n
        })
      );
    case "min":
    case "max":
      return use(extremeFold(spec.kind, number2, column.optional));
    case "value":
      return use(valueFold(number2, column.optional));
    case "mean":
      return use(meanFold(number2, spec.weight === null ? null : columnNumber(spec.weight), column.optional));
    case "latest":
      return use(latestFold(number2, columnNumber(columnOf2(source, spec.by).name), column.optional));
  }
}
function columnOf2(source, name) {
  const column = source.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`a checked plan has no column ${name} in ${source.name}`);
  return column;
}
function holdsPieces(column) {
  if (column.type !== "integer") return false;
  return column.unit === null || "dimension" in column.unit && column.unit.dimension === "count";
}

// src/measure/folds/start-folds.ts
function startFolds(specs, source, columnNumber, members, note) {
  const predicate = (condition2) => condition2 === null ? () => "true" : compileCondition(condition2, columnNumber, members);
  return specs.map((spec) => {
    const where = predicate(spec.where);
    const meets = predicate(spec.meets);
    const grouped = predicate(askingOnly(spec.where, spec.each));
    return withFold(
      spec,
      source,
      columnNumber,
      meets,
      (fold) => runFold(spec, fold, { source, columnNumber, where, meets, grouped, note })
    );
  });
}
function askingOnly(condition2, column) {
  if (condition2 === null || column === null) return null;
  const parts = condition2.kind === "all" ? condition2.parts : [condition2];
  const own = parts.filter((part2) => conditionColumns(part2).every((name) => name === column));
  return own.length > 0 ? { kind: "all", parts: own } : null;
}

// src/measure/run-source.ts
function runSource(demand, whole, members, filePeriod2, note) {
  const { source, asOf } = demand;
  const period = whole && elapsedPart(whole, asOf);
  const numbers2 = new Map(source.columns.map((column, index) => [column.name, index]));
  const columnNumber = (name) => {
    const number2 = numbers2.get(name);
    if (number2 === void 0) throw new Error(`a checked plan has no column ${name} in ${source.name}`);
    return number2;
  };
  const noted2 = /* @__PURE__ */ new Set();
  const noteOnce = (found) => {
    const key = `${found.code}
${found.place.column}`;
    if (!noted2.has(key)) note(found);
    noted2.add(key);
  };
  const folds = startFolds(demand.folds, source, columnNumber, members, noteOnce);
  const byWindow = /* @__PURE__ */ new Map();
  for (const window of demand.folds.length > 0 ? demand.folds.map((fold) => fold.window) : [ownWindow(source, period)]) {
    const key = JSON.stringify(window);
    if (byWindow.has(key)) continue;
    byWindow.set(key, {
      window,
      isIn: compileWindow(window, columnNumber, filePeriod2),
      folds: folds.filter((fold) => JSON.stringify(fold.spec.window) === key)
    });
  }
  const windows = [...byWindow.values()];
  const check2 = checkRows(demand, columnNumber, members, note);
  const units = demand.isRead ? runUnits(source, whole, asOf, columnNumber, filePeriod2) : null;
  const later2 = countLater(source, asOf, columnNumber, filePeriod2);
  const isOwn = ownWindow(source, period).kind === "file";
  const isAsked = isOwn || demand.folds.some((fold) => fold.window.kind === "file");
  const undated = /* @__PURE__ */ new Map();
  let rows = 0;
  let touched = false;
  const fileFaults = (row) => {
    if (!isAsked || filePeriod2(row.file) !== null) return [];
    const unknown = finding("data/file-period-unknown", {}, at(row.place(0).file ?? ""));
    if (!undated.has(row.file)) undated.set(row.file, unknown);
    return isOwn ? [unknown.code] : [];
  };
  const touch = (code3, column) => {
    if (column === void 0) touched = true;
    for (const fold of folds) {
      if (column === void 0 || foldColumns(fold.spec).includes(column)) fold.touch(code3);
    }
  };
  const begin = () => {
    if (noted2.size > 0) noted2.clear();
  };
  const add3 = (row) => {
    rows += 1;
    begin();
    const faults = [...fileFaults(row), ...check2.faults(row)];
    units?.add(row);
    if (faults.length > 0) {
      for (const code3 of faults) touch(code3);
      return "rejected";
    }
    let used = false;
    for (const window of windows) {
      const truth = window.isIn(row);
      if (truth !== "false") used = true;
      for (const fold of window.folds) fold.add(row, truth);
    }
    if (!used) later2?.add(row);
    return used ? "used" : "out-of-period";
  };
  const blocks = runBlocks({
    demand,
    columnNumber,
    members,
    windows,
    check: check2,
    isSingle: (file) => isAsked && filePeriod2(file) === null,
    add: add3,
    report: units && units.addBlock,
    count: (more) => {
      rows += more;
    },
    begin,
    touch,
    passOver: later2 && later2.add
  });
  return {
    touch,
    add: add3,
    blocks,
    nil: (row) => units?.nil(row),
    rereader: (fileNames) => check2.key?.hasRepeated() ? check2.key.rereader(fileNames) : null,
    state: () => {
      blocks.settle();
      return {
        rows,
        touched,
        folds: new Map(folds.map((fold) => [fold.spec.id, fold.state])),
        key: check2.key?.state() ?? null,
        units: units?.state ?? null,
        later: later2?.state ?? null,
        undated
      };
    },
    absorb: (other) => {
      blocks.settle();
      rows += other.rows;
      touched ||= other.touched;
      for (const fold of folds) {
        const state = other.folds.get(fold.spec.id);
        if (state) fold.absorb(state);
      }
      if (other.units) units?.absorb(other.units);
      if (other.later) later2?.absorb(other.later);
      for (const [file, found] of other.undated) if (!undated.has(file)) undated.set(file, found);
      return !(other.key && check2.key?.absorb(other.key));
    },
    read: (supplied) => {
      blocks.settle();
      return {
        supplied,
        rows,
        folds: new Map(folds.map((fold) => [fold.spec.id, fold.read()])),
        units: touched && rows === 0 ? null : units?.read() ?? null,
        findings: [...undated.values(), ...units?.findings() ?? []],
        later: later2?.state ?? /* @__PURE__ */ new Map()
      };
    }
  };
}

// src/measure/source-state.ts
function shiftRecords2(state, records) {
  if (records === 0) return state;
  const { folds, units, undated } = state;
  return {
    ...state,
    folds: mapValues(folds, (fold) => shiftFold(fold, records)),
    units: units && {
      ...units,
      unexpected: mapValues(units.unexpected, (found) => shiftFinding(found, records))
    },
    undated: mapValues(undated, (found) => shiftFinding(found, records))
  };
}
function shiftFold(fold, records) {
  return {
    ...fold,
    groups: mapValues(fold.groups, (group) => ({ ...group, units: shiftUnitsSeen(group.units, records) }))
  };
}
function mapValues(map, change) {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

// src/run/read-ranges.ts
var leastRange = 1 << 23;
var largestRange = 1 << 26;
var mostTurns = 3;
async function readRanges(file, { demand, asked, period, scanning }, readers) {
  const { path } = file.given;
  if (path === null) return null;
  const { given, index, survey, table: table2, fault } = file;
  const { open: _, bytes: __, isUnchanged, source: ___, ...rest } = file;
  const plain3 = { ...rest, given: { name: given.name }, index, survey, table: table2, fault };
  try {
    const read = (range) => readers.read({ kind: "range", path, file: plain3, demand, asked, period, range, scanning });
    const parts = partsOf2(survey.length, scanning.rangeSize, readers.jobs);
    const begun = await beginRanges(path, parts, readers, read);
    const results = begun && await readFitting(begun.ranges, begun.reads, read);
    return results !== null && results.at(-1)?.end.stop === survey.length && await isUnchanged() ? results : null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code !== null) return null;
    throw error;
  }
}
function partsOf2(length, rangeSize, jobs) {
  const size2 = rangeSize ?? Math.min(largestRange, Math.max(leastRange, Math.ceil(length / (jobs * 4))));
  return Array.from({ length: Math.ceil(length / size2) }, (_, part2) => ({
    from: part2 * size2,
    to: Math.min(length, (part2 + 1) * size2)
  }));
}
async function beginRanges(path, parts, readers, read) {
  const ranges = [];
  const reads = [];
  const begin = (range) => {
    const result = read(range);
    result.catch(() => void 0);
    ranges.push(range);
    reads.push(result);
  };
  let next = { line: 1, before: -1, inQuotes: false };
  const [first, ...others] = parts;
  if (first) begin({ ...first, ...next });
  const tallies = parts.slice(0, -1).map((part2) => readers.tally({ kind: "tally", path, ...part2 }));
  for (const tally2 of tallies) tally2.catch(() => void 0);
  for (const [index, part2] of others.entries()) {
    const tally2 = await tallies[index];
    if (!tally2) return null;
    const inQuotes = next.inQuotes !== (tally2.quotes % 2 === 1);
    next = { line: next.line + tally2.lineEnds, before: tally2.last, inQuotes };
    begin({ ...part2, ...next });
  }
  return { ranges, reads };
}
async function readFitting(ranges, reads, read) {
  const fitting = [];
  let reading = reads;
  let reached = 0;
  for (let turns = 0; turns <= mostTurns; turns += 1) {
    const results = await Promise.all(reading);
    for (const result of results) {
      const before2 = fitting.at(-1);
      if (before2 && result && before2.end.stop !== result.end.start) break;
      if (result === null || !result.end.isSound || before2?.carries === true) return null;
      fitting.push(result);
    }
    if (fitting.length === ranges.length) return fitting;
    if (fitting.length === reached) return null;
    reached = fitting.length;
    reading = ranges.slice(fitting.length).map((range) => read(turns % 2 === 0 ? { ...range, inQuotes: !range.inQuotes } : range));
  }
  return null;
}

// src/run/read-sources.ts
async function readSources(demand, identified, sink, how) {
  const { onePiece } = how;
  const ranges = /* @__PURE__ */ new Map();
  const run2 = {
    ...how,
    demand,
    identified,
    sink,
    ranges,
    accounts: new Map(identified.files.map((file) => [file.index, emptyAccount()])),
    again: { files: new Set(onePiece.files), sources: new Set(onePiece.sources) }
  };
  for (const part2 of demand.sources) {
    const { asked, period, scanning } = readingOf(run2, part2);
    for (const file of filesOf(run2, part2)) {
      const readers = await run2.way.rangeReaders(file, part2);
      if (readers === null) continue;
      ranges.set(file.index, readRanges(file, { demand: part2, asked, period, scanning }, readers));
    }
  }
  try {
    const members = await readMembers(run2);
    const sources = /* @__PURE__ */ new Map();
    for (const part2 of demand.sources) {
      const source = await readSource(run2, part2, members);
      if (source === null) return run2.again;
      sources.set(part2.source.name, source);
    }
    return { sources, accounts: run2.accounts };
  } finally {
    await Promise.allSettled(ranges.values());
  }
}
function filesOf({ identified }, part2) {
  return identified.files.filter((file) => file.source?.name === part2.source.name);
}
function readingOf({ demand, everything, scanning }, part2) {
  const needed = askedColumns(part2);
  const asked = everything ? part2.source.columns.map((column) => column.name) : needed;
  return { asked, needed, period: demand.period, scanning };
}
async function readSource(run2, part2, members) {
  const { demand, identified, accounts, scanning, sink } = run2;
  const { files, unopened } = identified;
  const { period } = demand;
  const { note } = sink;
  const own = filesOf(run2, part2);
  const reading = readingOf(run2, part2);
  const isUnopened = unopened.includes(part2.source.name);
  const folds = runSource(part2, period, members, (index) => files[index]?.period ?? null, note);
  if (isUnopened) folds.touch("data/unreadable");
  if (!await readFiles(run2, part2, reading, folds)) return null;
  const rereader = folds.rereader(files.map((file) => file.given.name));
  if (rereader !== null) {
    const keys2 = { asked: part2.source.key, period, scanning };
    for (const file of own) await readFile(file, part2.source, keys2, rereader, () => void 0);
  }
  for (const file of own.filter((each) => isUndated(each, part2, accounts))) {
    note(finding("data/file-period-unknown", {}, at(file.given.name)));
    folds.touch("data/file-period-unknown");
  }
  const result = folds.read(own.length > 0 || isUnopened);
  const seen = await filesSeen(part2, result, own, accounts, reading);
  for (const found of sourceFindings(part2, result, seen)) note(found);
  return { ...result, nilReturn: part2.source.nilReturn, files: seen };
}
async function readFiles(run2, part2, reading, folds) {
  const { ranges, accounts, again, onePiece, sink } = run2;
  for (const file of filesOf(run2, part2)) {
    const results = ranges.has(file.index) ? await ranges.get(file.index) : void 0;
    if (results === void 0) {
      const { account, isSound } = await readFile(file, part2.source, reading, folds, sink.note);
      accounts.set(file.index, account);
      if (!isSound) again.files.add(file.given.name);
    } else if (results === null) again.files.add(file.given.name);
    else {
      const account = absorbRanges(results, file, part2, reading, folds, sink);
      if (account === null) again.sources.add(part2.source.name);
      else accounts.set(file.index, account);
    }
  }
  return again.files.size === onePiece.files.size && again.sources.size === onePiece.sources.size;
}
function absorbRanges(results, file, part2, reading, run2, { note, count: count3 }) {
  const columns = joinColumns(file, part2.source, reading, run2, note);
  const account = emptyAccount();
  for (const result of results) {
    const before2 = account.read;
    if (!run2.absorb(shiftRecords2(result.state, before2))) return null;
    columns.absorb(result.columns.map((state) => shiftRecords(state, before2)));
    for (const found of result.findings) note(shiftFinding(found, before2));
    for (const { file: name, code: code3, count: all } of result.counts) {
      const told = result.findings.filter((found) => found.code === code3 && found.place.file === name);
      if (all > told.length) count3({ file: name, code: code3, count: all - told.length });
    }
    for (const went of Object.keys(account)) account[went] += result.account[went];
  }
  columns.end();
  return account;
}
function isUndated({ index, fault, period }, { source }, accounts) {
  return source.period?.kind === "file" && fault === null && period === null && accounts.get(index)?.read === 0;
}
async function filesSeen({ source, folds }, result, own, accounts, { period, scanning }) {
  const accountOf2 = (file) => accounts.get(file.index) ?? emptyAccount();
  const isStale = own.some((file) => accountOf2(file).outOfPeriod > 0 && accountOf2(file).used === 0);
  const isEmpty = folds.some(
    ({ id, window }) => window.kind !== "all" && result.folds.get(id)?.inWindow === 0
  );
  const columns = beginnings(folds.map(({ window }) => window));
  const seen = [];
  for (const file of own) {
    const { used, outOfPeriod } = accountOf2(file);
    const rows = used + outOfPeriod;
    const extent = dateExtent(source, columns);
    if (rows > 0 && columns.length > 0 && (isStale || isEmpty))
      await readFile(
        file,
        source,
        { asked: columns, period, ...scanning && { scanning } },
        extent,
        () => void 0
      );
    const { name, period: claimed } = file.given;
    const named2 = claimed === null ? file.period : null;
    seen.push({ name, claimed, named: named2, rows, used, dates: extent.extent() });
  }
  return seen;
}
async function readMembers(run2) {
  const { demand, identified, scanning } = run2;
  const collected = /* @__PURE__ */ new Map();
  for (const part2 of demand.sources.filter((candidate) => candidate.members.length > 0)) {
    const own = filesOf(run2, part2);
    if (own.length === 0) continue;
    const periods = new Map(own.map((file) => [file.index, file.period]));
    const collector = collectMembers(part2, (index) => periods.get(index) ?? null);
    if (identified.unopened.includes(part2.source.name)) collector.touch("data/unreadable");
    const reading = { asked: [...part2.members, ...ruleColumns(part2)], period: demand.period, scanning };
    for (const file of own) await readFile(file, part2.source, reading, collector, () => void 0);
    collected.set(part2.source.name, collector);
  }
  return (source, column) => collected.get(source)?.set(column) ?? { has: () => false, complete: false };
}

// src/run/check.ts
async function check(request) {
  const outcome = await readAll(request, false);
  if (outcome.value === null) return { value: null, findings: outcome.findings };
  const { demand, inputs, judged, sink, unopened } = outcome.value;
  const { plan, language, version, asOf = null } = request;
  const { period } = demand;
  const moment = period !== null && demand.asOf !== null ? { period, asOf: demand.asOf } : null;
  const verdicts = judged.map(
    ({ section, target, readings }) => judge(section, target, readings, { sources: plan.sources, moment })
  );
  const found = { findings: sink.findings(), counts: sink.counts() };
  const report = makeReport({ plan, period, asOf, language, version, inputs, verdicts, ...found });
  const explain = (target) => explainVerdict(target, plan, demand, verdicts, report);
  return { value: { report, explain, unopened }, findings: [] };
}
async function validate(request) {
  const outcome = await readAll({ ...request, only: null }, true);
  if (outcome.value === null) return { value: null, findings: outcome.findings };
  const { demand, inputs, sink, unopened } = outcome.value;
  const { plan, language, version, asOf = null } = request;
  const summary = planSummary(plan, demand.period);
  const found = { findings: sink.findings(), counts: sink.counts() };
  return {
    value: {
      validation: makeValidation({ plan, summary, asOf, language, version, inputs, ...found }),
      unopened
    },
    findings: []
  };
}
async function readAll(request, everything) {
  const { plan } = request;
  const period = request.period ?? plan.period;
  const reach = everything ? "everything" : "targets";
  const { value: demand, findings } = compileDemand(plan, period, request.only, reach, request.asOf);
  if (demand === null || hasErrors(findings)) return { value: null, findings };
  const spooled = spool(request.opener, request.stdin);
  try {
    const run2 = { request, demand, everything, open: spooled.open };
    return { value: await readUntilFit((onePiece) => readOnce(onePiece, run2)), findings: [] };
  } finally {
    await spooled.close();
  }
}
async function readOnce(onePiece, {
  request,
  demand,
  everything,
  open: open2
}) {
  const { plan, hash: hash3 = true, scanning = {} } = request;
  const readers = request.onFinding ? null : request.readers ?? null;
  const sourceOf = /* @__PURE__ */ new Map();
  const sink = findingSink(
    (finding2) => request.onFinding?.(finding2, sourceOf.get(finding2.place.file ?? "") ?? null)
  );
  const early = [];
  const note = (finding2) => void early.push(finding2);
  const way = chooseWay(readers, scanning, onePiece);
  const identified = await identifyFiles(inPathOrder(request.files), plan.sources, open2, note, {
    hash: hash3,
    isQuick: way.beginsAtOnce
  });
  const { files, unopened } = identified;
  for (const file of files) sourceOf.set(file.given.name, file.source);
  for (const finding2 of early) sink.note(finding2);
  const hashes = files.map(
    async ({ survey, open: bytes }) => hash3 ? survey.sha256 ?? await hashOf2(bytes()) : null
  );
  const hashed = Promise.all(hashes).catch(() => null);
  const read = await readSources(demand, identified, sink, { everything, way, scanning, onePiece });
  const sums = await hashed;
  if (isOnePiece(read)) return read;
  if (sums === null) return { ...onePiece, files: new Set(files.map((file) => file.given.name)) };
  const { sources, accounts } = read;
  for (const finding2 of compareAgreements(demand.agreements, sources)) sink.note(finding2);
  const fileNames = files.map((file) => file.given.name);
  const judged = readTargets(plan, demand.targets, sources, fileNames, sink.note);
  const later2 = new Map([...sources.values()].flatMap((source) => [...source.later]));
  const inputs = files.map(
    (file, index) => shownInput(file, {
      rows: accounts.get(file.index) ?? emptyAccount(),
      later: later2.get(file.index) ?? 0,
      sha256: sums[index] ?? null
    })
  );
  return { demand, inputs, judged, sink, unopened: unopened.length > 0 };
}
function inPathOrder(files) {
  return [...files].sort((a, b) => compareText(a.name, b.name));
}
function readTargets(plan, targets, sources, fileNames, note) {
  const demanded = new Map(targets.map((target) => [target.target, target]));
  return plan.sections.flatMap(
    (section) => section.targets.flatMap((target) => {
      const formulas = demanded.get(target.id);
      if (!formulas) return [];
      const limit = formulas.limit && readFormula(formulas.limit, sources);
      const own = formulas.formula && readFormula(formulas.formula, sources);
      const reading = own && holdUnits(target, own, limit);
      for (const one3 of [reading, limit]) {
        if (one3) for (const finding2 of readingFindings(target.id, one3, fileNames)) note(finding2);
      }
      return [{ section, target, readings: { reading, limit } }];
    })
  );
}

// src/run/read-range.ts
function tallyRange({ path, from, to }, opener) {
  const before2 = Math.max(0, from - 1);
  return tallyFrom(opener.chunks(path, before2), from - before2, to - from);
}
async function tallyFrom(chunks, skip, length) {
  let before2 = -1;
  let isFirst = true;
  const rest = async function* () {
    for await (const chunk of chunks) {
      if (isFirst && skip > 0) before2 = chunk[0] ?? -1;
      yield isFirst ? chunk.subarray(skip) : chunk;
      isFirst = false;
    }
  };
  const all = rest();
  const first = await all.next();
  const joined3 = async function* () {
    if (first.done !== true) yield first.value;
    yield* all;
  };
  return tallyBytes(joined3(), length, before2);
}
async function readRangeOf(request, opener) {
  const { path, file, demand, asked, period, range, scanning } = request;
  const sink = findingSink();
  const filePeriod2 = () => file.period;
  const nowhere3 = () => {
    throw new Error("sources that look values up are read in one piece");
  };
  const run2 = runSource(demand, period, nowhere3, filePeriod2, sink.note);
  const readable = { ...file, open: () => opener.chunks(path, range.from) };
  const reading = { asked, period, scanning };
  const read = await readRange(readable, demand.source, reading, range, run2, sink.note);
  return read && { ...read, state: run2.state(), findings: sink.findings(), counts: sink.counts() };
}

// test/support/ways-of-scanning.ts
function readersOf(opener, jobs) {
  return {
    jobs,
    least: 1,
    tally: (request) => tallyRange(structuredClone(request), opener),
    read: async (request) => structuredClone(await readRangeOf(structuredClone(request), opener)),
    close: async () => void 0
  };
}
async function documentsOf(request, { scanning, jobs }) {
  const readers = jobs === 0 ? null : readersOf(request.opener, jobs);
  const own = { ...request, scanning, readers };
  const { value: judged } = await check(own);
  const { value: checked } = await validate(own);
  if (judged === null || checked === null) throw new Error("a sound plan was not read");
  return {
    report: JSON.stringify(judged.report, null, 1),
    validation: JSON.stringify(checked.validation, null, 1)
  };
}
var byReference = { scanning: { byReference: true }, jobs: 0 };

// test/scenarios/scanners.test.ts
var root = join2("/work/w/speed/test/scenarios", "../../fixtures");
var texts2 = (path) => readFileSync(join2(root, path), "utf8");
var dirty = readdirSync(join2(root, "dirty")).filter(
  (name) => existsSync(join2(root, "dirty", name, "expected.json"))
);
var small = { window: 1 << 12, rows: 3, entries: 128 };
var waysFor = (bytes) => ({
  "in one piece": { scanning: {}, jobs: 0 },
  "in small windows": { scanning: small, jobs: 0 },
  "in a few ranges": { scanning: { leastShared: 1, rangeSize: Math.ceil(bytes / 3) }, jobs: 2 },
  "in many ranges": {
    scanning: { ...small, leastShared: 1, rangeSize: Math.max(97, Math.ceil(bytes / 12)) },
    jobs: 4
  }
});
function requestOf(planPath, given) {
  const { value: plan, findings } = readPlan({ file: "plan.yaml", text: readFileSync(planPath, "utf8") });
  if (plan === null) throw new Error(JSON.stringify(findings));
  const rest = { period: null, language: "zh", only: null, stdin: null, version: "0.0.0" };
  return { plan, files: given, opener: nodeOpener, ...rest };
}
function dirtyRequest(name) {
  const folder = join2(root, "dirty", name);
  const expected = JSON.parse(texts2(`dirty/${name}/expected.json`));
  const own = readdirSync(folder).filter((each) => !["expected.json", "plan.yaml"].includes(each));
  const handedIn = expected.given ?? own.map((file) => ({ file }));
  const given = handedIn.map((each) => ({
    name: each.file,
    path: join2(folder, each.file),
    source: each.source ?? null,
    period: each.period === void 0 ? null : parsePeriod(each.period),
    encoding: each.encoding ?? null
  }));
  const plan = join2(folder, "plan.yaml");
  return requestOf(existsSync(plan) ? plan : join2(root, "dirty/plan.yaml"), given);
}
function nantongRequest() {
  const folder = join2(root, "nantong-2017");
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const given = names.map((name) => {
    return { name, path: join2(folder, name), source: null, period: null, encoding: null };
  });
  return requestOf(join2(root, "../plan/nantong-2017.yaml"), given);
}
var requests = [
  ["the shipped plan", nantongRequest],
  ...dirty.map((name) => [name, () => dirtyRequest(name)])
];
describe.each(requests)("%s", (_, request) => {
  test("comes to the same documents in every way of scanning", async () => {
    const expected = await documentsOf(request(), byReference);
    const sizes = request().files.map(
      ({ path }) => path !== null && existsSync(path) ? statSync2(path).size : 0
    );
    for (const [name, way] of Object.entries(waysFor(Math.max(1, ...sizes)))) {
      const found = await documentsOf(request(), way);
      expect(found.report, name).toBe(expected.report);
      expect(found.validation, name).toBe(expected.validation);
    }
  }, 12e4);
});

// node_modules/.cache/prof-entry.ts
await run();
